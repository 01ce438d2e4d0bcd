import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { CountDots } from '#ui/count-dots.tsx';
import { DotDisc } from '#ui/dot-disc.tsx';
import { ShortText } from '#ui/short-text.tsx';
import type { Prevalence } from './prevalence.ts';
import type { Disease } from './queries.ts';

const DOTS = 10_000;
const PEOPLE_PER_DOT = 10;
/** More people than this are no longer counted one by one. */
const MAX_COUNTED = 200;

interface Props {
  prevalence: NonNullable<Disease['prevalence']>;
  locale: Locale;
}

/** As it was reported: no digit is rounded away. */
const asReported = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);

/** Whole people to draw: of a range those that hold it, of one number the nearest. */
const toDraw = ({ low, high }: Prevalence): [solid: number, all: number] => {
  if (low < high) return [Math.floor(low), Math.ceil(high)];
  const people = Math.max(1, Math.round(low));
  return [people, people];
};

/**
 * A hundred thousand people as ten thousand dots, with the dots in amber in which the disease is;
 * beside it the people of these dots one by one, unless they are too many. Solid is the lower end
 * of what is reported. Only what is drawn is rounded.
 */
export const PrevalencePicture = ({ prevalence, locale }: Props) => {
  const t = translator(locale, 'disease');
  const { low, high } = prevalence;
  const [counted, all] = toDraw(prevalence);
  const isCounted = all <= MAX_COUNTED;
  const solid = Math.ceil(low / PEOPLE_PER_DOT);
  const dots = Math.ceil(high / PEOPLE_PER_DOT);
  const said = { low: asReported(low, locale), high: asReported(high, locale), dots };
  const [label, words] =
    low === high
      ? (['labelOne', isCounted ? 'one' : 'discOne'] as const)
      : (['labelRange', isCounted ? 'range' : 'discRange'] as const);
  return (
    <figure className="items-end gap-x-10 md:max-lg:flex lg:max-w-[28.25rem] lg:justify-self-end print:flex print:max-w-none print:items-end print:gap-6">
      <DotDisc
        count={DOTS}
        solid={solid}
        hollow={dots - solid}
        label={t(`prevalence.${label}`, said)}
        className="h-auto w-[226px] shrink-0 min-[26rem]:w-[339px] min-[80rem]:w-[452px] print:w-[226px]"
      />
      <figcaption className="mt-5 flex gap-5 max-md:max-w-[28.25rem] text-note leading-relaxed text-ink-2">
        {isCounted && <CountDots solid={counted} hollow={all - counted} />}
        <span>
          <ShortText text={t(`prevalence.${words}`, said)} />
          {prevalence.label && (
            <span className="block text-ink-3">
              <ShortText text={prevalence.label} />
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  );
};
