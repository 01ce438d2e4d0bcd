import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { CountDots } from '#ui/count-dots.tsx';
import { DotDisc } from '#ui/dot-disc.tsx';
import type { Disease } from './queries.ts';

const DOTS = 10_000;
const PEOPLE_PER_DOT = 10;
/** More people than this are no longer counted one by one. */
const MAX_COUNTED = 200;

interface Props {
  prevalence: NonNullable<Disease['prevalence']>;
  locale: Locale;
}

/**
 * A hundred thousand people as ten thousand dots, with the dots in amber in which the disease is;
 * beside it the people of these dots one by one. Solid is the lower end of what is reported.
 */
export const PrevalencePicture = ({ prevalence, locale }: Props) => {
  const t = translator(locale, 'disease');
  const [low, high] = [Math.max(1, Math.round(prevalence.low)), Math.ceil(prevalence.high)];
  const solid = Math.ceil(low / PEOPLE_PER_DOT);
  const dots = Math.ceil(high / PEOPLE_PER_DOT);
  const counts = { low, high, dots };
  return (
    <figure className="max-w-[28.25rem] lg:justify-self-end">
      <DotDisc
        count={DOTS}
        solid={solid}
        hollow={dots - solid}
        label={t('prevalence.label', counts)}
        className="h-auto w-[226px] min-[26rem]:w-[339px] min-[80rem]:w-[452px]"
      />
      <figcaption className="mt-5 flex gap-5 text-note leading-relaxed text-ink-2">
        {high <= MAX_COUNTED && <CountDots solid={low} hollow={high - low} />}
        <span>
          {low === high ? t('prevalence.one', counts) : t('prevalence.range', counts)}
          {prevalence.label && <span className="block text-ink-3">{prevalence.label}</span>}
        </span>
      </figcaption>
    </figure>
  );
};
