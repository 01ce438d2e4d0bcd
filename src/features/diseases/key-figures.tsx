import { cva } from 'class-variance-authority';
import { REGISTRY_ID } from '#content/references.ts';
import type { CitedPiece } from '#content/rich-text/citation-counter.ts';
import { CitedText } from '#content/rich-text/cited-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Disease } from './queries.ts';

/** A figure with its label in pieces, the citation of its reference being the last one. */
export type CitedFigure = Disease['keyFigures'][number] & { pieces: CitedPiece[] };

/** Longer figures would not stay on one line beside three others. */
const SHORT = 6;

/** Cites a reference, or names the registered trial that it comes from. */
const isSourced = (label: string, pieces: CitedPiece[]): boolean =>
  pieces.some(({ kind }) => kind === 'citation') || label.match(REGISTRY_ID) !== null;

const numeral = cva(
  'flex min-h-(--text-numeral) flex-wrap items-end gap-x-2 gap-y-2 leading-none font-light tracking-tight tabular-nums',
  {
    variants: { size: { full: 'text-numeral', small: 'text-h1' } },
  },
);

/** The figures of a disease in large light numerals, each with its reference. */
export function KeyFigures({ figures, locale }: { figures: CitedFigure[]; locale: Locale }) {
  if (figures.length === 0) return null;
  const t = translator(locale, 'disease');
  // One size for all: a smaller figure among large ones would look like a lesser one.
  const size = figures.some(({ value }) => value.length > SHORT) ? 'small' : 'full';
  return (
    <section aria-label={t('keyFigures')} className="pb-12 print:pb-4">
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9rem),1fr))] border-t border-ink md:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
        {figures.map(({ value, unit, label, pieces }, index) => (
          <div
            key={index}
            className="flex flex-col-reverse justify-end border-b border-line pt-6 pr-4 pb-7 max-lg:last:odd:col-span-full lg:border-b-0 lg:not-first:border-l lg:not-first:pl-6"
          >
            <dt className="mt-3 text-small leading-normal text-balance text-ink-2">
              <CitedText pieces={pieces} locale={locale} marked short />
              {!isSourced(label, pieces) && (
                <span className="mt-1 block text-label text-ink-3">{t('figureUnsourced')}</span>
              )}
            </dt>
            <dd className={numeral({ size })}>
              <span className="inline-block">{value}</span>
              {unit && (
                <span className="text-small font-normal inline-block tracking-normal text-ink-2">
                  {unit}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
