// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the roles of a table that is not laid out as one
import type { ReactNode } from 'react';
import { registryUrl } from '#content/references.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { MarkedText } from '#ui/marked-text.tsx';
import { ShortText } from '#ui/short-text.tsx';
import type { Trial } from './trial.ts';
import { TrialOutcomes } from './trial-outcomes.tsx';

const STATUSES = ['recruiting', 'active', 'completed', 'published', 'unknown'] as const;
/** `na` says nothing that a reader needs. */
const PHASES = ['early', '1', '2', '3', '4'] as const;

/** The value, where it is one of the list. Stored data may be older than the list. */
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);

/** Names of phase and status, where the stored values are known ones. */
export function trialLabels(trial: Trial, locale: Locale) {
  const t = translator(locale, 'trial');
  const phase = oneOf(PHASES, trial.phase);
  const status = oneOf(STATUSES, trial.status);
  return { phase: phase && t(`phases.${phase}`), status: status && t(`statuses.${status}`) };
}

interface CellProps {
  label: string;
  /** What the column is sorted by, where it is not the text. */
  value?: string | number | undefined;
  children: ReactNode;
}

/** A cell with its label, which shows where the row is a list: beside it, or above for large text. */
const Cell = ({ label, value, children }: CellProps) => (
  <td
    role="cell"
    data-value={value}
    className="grid grid-cols-[minmax(0,1fr)] gap-x-3 py-1 align-top @min-[16rem]:grid-cols-[6em_minmax(0,1fr)] @min-[50rem]:table-cell @min-[50rem]:py-3 @min-[50rem]:pr-4 @min-[50rem]:last:pr-0"
  >
    <span aria-hidden="true" className="text-ink-3 @min-[50rem]:hidden">
      {label}
    </span>
    <div className="min-w-0 text-balance">{children}</div>
  </td>
);

/** Lines one below the other; a dash says that nothing was reported. */
const Lines = ({ lines, none }: { lines: (string | null | undefined)[]; none: string }) => {
  const given = [...new Set(lines.filter((line): line is string => !!line))];
  if (given.length === 0) return <span className="whitespace-nowrap text-ink-3">{none}</span>;
  return given.map((line) => (
    <span key={line} className="block">
      <ShortText text={line} />
    </span>
  ));
};

/** Title, registry number as a link, and year. */
const Study = ({ trial, locale }: { trial: Trial; locale: Locale }) => {
  const url = trial.registryId && registryUrl(trial.registryId);
  return (
    <>
      <MarkedText text={trial.title} heading={locale} />
      <span className="mt-1 flex flex-wrap gap-x-3 text-note font-normal text-ink-3">
        {url && (
          <a href={url} rel="noopener" lang="en">
            {trial.registryId}
          </a>
        )}
        {trial.registryId && !url && <span>{trial.registryId}</span>}
        {trial.year && <span>{trial.year}</span>}
      </span>
    </>
  );
};

/** One trial: a row of the table, or a labelled list on narrow screens. */
export function TrialRow({ trial, locale }: { trial: Trial; locale: Locale }) {
  const t = translator(locale, 'trial');
  const { phase, status } = trialLabels(trial, locale);
  const none = t('notReported');
  return (
    <tr
      role="row"
      className="block border-t border-ink pt-3 pb-5 @min-[50rem]:table-row @min-[50rem]:border-t-0 @min-[50rem]:border-b @min-[50rem]:border-line"
    >
      <th
        scope="row"
        role="rowheader"
        data-value={trial.title}
        className="block pb-1 text-left align-top break-keep text-balance text-body leading-normal font-semibold @min-[50rem]:table-cell @min-[50rem]:py-3 @min-[50rem]:pr-4 @min-[50rem]:text-small"
      >
        <Study trial={trial} locale={locale} />
      </th>
      <Cell label={t('columns.design')}>
        <Lines lines={[trial.design, phase]} none={none} />
      </Cell>
      <Cell label={t('columns.participants')} value={trial.participants ?? ''}>
        {trial.participants === null ? (
          <Lines lines={[]} none={none} />
        ) : (
          <b className="font-semibold text-data">{formatNumber(trial.participants, locale)}</b>
        )}
      </Cell>
      <Cell label={t('columns.cells')}>
        <Lines lines={[trial.cellSource, trial.route, trial.dose]} none={none} />
      </Cell>
      <Cell label={t('columns.followUp')}>
        <Lines lines={[trial.followUp]} none={none} />
      </Cell>
      <Cell label={t('columns.outcomes')}>
        <TrialOutcomes outcomes={trial.outcomes} locale={locale} />
      </Cell>
      <Cell label={t('columns.status')} value={status ?? ''}>
        <span className="inline-block @min-[50rem]:whitespace-nowrap">
          <Lines lines={[status]} none={none} />
        </span>
      </Cell>
    </tr>
  );
}
