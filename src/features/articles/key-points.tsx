import type { CitedPiece } from '#content/rich-text/citation-counter.ts';
import { CitedText } from '#content/rich-text/cited-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** The article in a few sentences, before its text. */
export function KeyPoints({ points, locale }: { points: CitedPiece[][]; locale: Locale }) {
  if (points.length === 0) return null;
  const t = translator(locale, 'article');
  return (
    <section
      aria-labelledby="key-points"
      className="key-points mb-10 border-t-3 border-brand bg-paper-2 px-5 pt-6 pb-7 md:px-8"
    >
      <h2 id="key-points" className="mb-3 font-semibold">
        {t('keyPoints')}
      </h2>
      <ol className="grid gap-2.5">
        {points.map((point, index) => (
          <li key={index} className="grid grid-cols-[2rem_minmax(0,1fr)] leading-relaxed">
            <span aria-hidden="true" className="text-brand-2 tabular-nums">
              {index + 1}
            </span>
            <span>
              <CitedText pieces={point} locale={locale} marked />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
