import { cva } from 'class-variance-authority';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { Wrap } from '#ui/wrap.tsx';

const DECADES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
type State = 'past' | 'done' | 'underWay';
const stateOf = (power: number): State =>
  power === 11 ? 'underWay' : power === 10 ? 'done' : 'past';

const mark = cva(
  'relative border-t-3 border-data-fill pt-6 text-label leading-tight whitespace-nowrap before:absolute before:start-0 before:bg-data-fill lg:text-body',
  {
    variants: {
      state: {
        past: 'text-ink-2 before:top-0 before:h-3.5 before:w-px',
        done: 'border-dashed font-semibold text-data before:-top-[9px] before:-start-[7px] before:size-[15px] before:rounded-chip',
        underWay:
          'border-transparent font-semibold forced-colors:border-paper text-data before:-top-[9px] before:-start-[7px] before:size-[15px] before:rounded-chip before:border-2 before:border-data-fill before:bg-paper',
      },
    },
  },
);

/** On phones the last two names part to both sides of their marks: there they stand too close. */
const name = cva('', {
  variants: {
    power: {
      // Letters need more room than 亿, and very large ones have none for it.
      8: '@max-[14rem]:invisible max-md:[&:lang(en)]:invisible',
      10: 'max-md:block max-md:w-max max-md:-translate-x-[calc(100%-0.25rem)]',
      11: 'max-md:-ms-2',
      true: '',
      false: 'max-md:invisible',
    },
  },
});

/** Phones have room for four of the past decades; the others keep their marks. */
const isMajor = (power: number) => power % 4 === 0 || power >= 10;

const Power = ({ power }: { power: number }) => (
  <small className="block text-label font-normal max-md:hidden">
    10<sup>{power}</sup>
  </small>
);

/** From one cell to a hundred billion, a mark for each factor of ten: solid is done, hollow is not. */
export const DecadeRuler = ({ locale }: { locale: Locale }) => {
  const t = translator(locale, 'home');
  return (
    <Wrap className="pb-4">
      <figure className="@container border-t border-ink pt-3" aria-labelledby="ruler-title">
        <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-note">
          <span id="ruler-title" className="text-ink-3">
            {t('rulerTitle')}
          </span>
          <span className="flex flex-wrap gap-x-6 text-data">
            <span className="flex items-center gap-2">
              <i className="size-2.5 rounded-chip bg-data-fill" />
              {t('rulerDone')}
            </span>
            <span className="flex items-center gap-2">
              <i className="size-2.5 rounded-chip border-2 border-data-fill" />
              {t('rulerUnderWay')}
            </span>
          </span>
        </figcaption>
        <ol className="mt-8 grid grid-cols-12">
          {DECADES.map((power) => (
            <li key={power} className={mark({ state: stateOf(power) })}>
              <span
                className={name({
                  power: power === 8 || power >= 10 ? (power as 8 | 10 | 11) : isMajor(power),
                })}
              >
                {t(`decades.d${power}`)}
              </span>
              {power >= 10 && (
                <span className="sr-only">{power === 10 ? t('done') : t('underWay')}</span>
              )}
              <Power power={power} />
            </li>
          ))}
        </ol>
      </figure>
    </Wrap>
  );
};
