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
  study: '@min-[50rem]:w-[20%]',
  design: '@min-[50rem]:w-[13%]',
  participants: '',
  cells: '',
  followUp: '',
  outcomes: '@min-[50rem]:w-[25%]',
  status: '',
};
const head = cva(
  'text-left text-note font-normal whitespace-nowrap text-ink-3 @min-[50rem]:border-b @min-[50rem]:border-ink @min-[50rem]:py-2 @min-[50rem]:pr-4 @min-[50rem]:last:pr-0',
  { variants: { column: WIDTHS } },
);

/** Columns that script lets a reader sort by, with the direction of the first press. */
const SORTED: Partial<Record<(typeof TRIAL_COLUMNS)[number], 'ascending' | 'descending'>> = {
  study: 'ascending',
  participants: 'descending',
  status: 'ascending',
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-sort': React.HTMLAttributes<HTMLElement>;
    }
  }
}

interface Props {
  trials: readonly Trial[];
  caption: ReactNode;
  locale: Locale;
}

/**
 * Trials as a table where there is room for its columns, else as labelled lists. The roles are
 * written out because browsers drop those of a table that is not laid out as one. Script (`x-sort`)
 * makes heads into buttons; without it the order is that of the editors.
 */
export function TrialTable({ trials, caption, locale }: Props) {
  if (trials.length === 0) return null;
  const t = translator(locale, 'trial');
  return (
    <x-sort className="trials @container">
      <table
        role="table"
        className="block w-full border-collapse text-small leading-relaxed wrap-break-word @min-[50rem]:table"
      >
        {caption && (
          <caption className="block pb-3 text-left text-note text-ink-2 @min-[50rem]:table-caption">
            {caption}
          </caption>
        )}
        <thead role="rowgroup">
          <tr role="row" data-label={t('sort')}>
            {TRIAL_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                role="columnheader"
                data-sort={SORTED[column]}
                className={head({ column })}
              >
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
    </x-sort>
  );
}
