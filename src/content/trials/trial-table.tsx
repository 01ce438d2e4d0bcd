// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the roles of a table that is not laid out as one
import { cva } from 'class-variance-authority';
import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Trial } from './trial.ts';
import { TrialRow } from './trial-row.tsx';

const TRIAL_COLUMNS = [
  'study',
  'design',
  'participants',
  'cells',
  'followUp',
  'outcomes',
  'status',
] as const;

/** Outcomes are whole sentences: without a width of their own they would get the narrowest column. */
const WIDTHS = {
  study: 'w-[20%]',
  design: 'w-[13%]',
  participants: '',
  cells: '',
  followUp: '',
  outcomes: 'w-[25%]',
  status: '',
};
const head = cva(
  'border-b border-ink py-2 pr-4 text-left text-note font-normal whitespace-nowrap text-ink-3 last:pr-0',
  { variants: { column: WIDTHS } },
);

interface Props {
  trials: readonly Trial[];
  caption: ReactNode;
  locale: Locale;
}

/**
 * Trials as a table where there is room for its columns, else as labelled lists. The roles are
 * written out because browsers drop those of a table that is not laid out as one.
 */
export function TrialTable({ trials, caption, locale }: Props) {
  if (trials.length === 0) return null;
  const t = translator(locale, 'trial');
  return (
    <div className="trials @container">
      <table
        role="table"
        className="block w-full border-collapse text-small leading-relaxed wrap-break-word @min-[50rem]:table"
      >
        {caption && (
          <caption className="block pb-3 text-left text-note text-ink-2 @min-[50rem]:table-caption">
            {caption}
          </caption>
        )}
        <thead role="rowgroup" className="sr-only @min-[50rem]:not-sr-only">
          <tr role="row">
            {TRIAL_COLUMNS.map((column) => (
              <th key={column} scope="col" role="columnheader" className={head({ column })}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @min-[50rem]:table-row-group">
          {trials.map((trial) => (
            <TrialRow key={trial.id} trial={trial} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
