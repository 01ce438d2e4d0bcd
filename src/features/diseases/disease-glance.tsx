import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { Powers } from '#ui/powers.tsx';
import type { Disease } from './queries.ts';

/** The answer in a few lines between hairlines: what, whom, treatment, research. */
export const DiseaseGlance = ({ lines, locale }: { lines: Disease['glance']; locale: Locale }) =>
  lines.length > 0 && (
    <dl
      aria-label={translator(locale, 'disease')('glance')}
      className="mt-7 border-t border-ink text-small leading-normal"
    >
      {lines.map(({ label, text }) => (
        <div
          key={label}
          className="grid grid-cols-[6em_minmax(0,1fr)] md:grid-cols-[9rem_minmax(0,1fr)] gap-x-4 border-b border-line py-2.5"
        >
          <dt className="text-ink-3">{label}</dt>
          <dd>
            <Powers text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
