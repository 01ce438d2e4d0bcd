import type { CitedPiece } from '#content/rich-text/citation-counter.ts';
import { CitedText } from '#content/rich-text/cited-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** A question and what is known, with its citations. */
export interface GlanceLine {
  label: string;
  pieces: CitedPiece[];
}

/** The answer in a few lines between hairlines: what, whom, treatment, research. */
export const DiseaseGlance = ({ lines, locale }: { lines: GlanceLine[]; locale: Locale }) =>
  lines.length > 0 && (
    <dl
      aria-label={translator(locale, 'disease')('glance')}
      className="@container mt-7 border-t border-ink text-small leading-normal"
    >
      {lines.map(({ label, pieces }) => (
        <div
          key={label}
          className="grid gap-x-4 @min-[16rem]:grid-cols-[6em_minmax(0,1fr)] @min-[30rem]:grid-cols-[9rem_minmax(0,1fr)] border-b border-line py-2.5"
        >
          <dt className="text-ink-3">{label}</dt>
          <dd>
            <CitedText pieces={pieces} locale={locale} marked short />
          </dd>
        </div>
      ))}
    </dl>
  );
