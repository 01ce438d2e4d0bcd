import type { BlockContent, PhrasingContent } from 'mdast';
import { registryUrl } from '#content/references.ts';
import type { Trial } from '#content/trials/trial.ts';
import { outcomeText } from '#content/trials/trial-outcomes.tsx';
import { trialLabels } from '#content/trials/trial-row.tsx';
import { formatNumber } from '#i18n/format.ts';
import { translator } from '#i18n/translator.ts';
import { link, table, text } from './nodes.ts';
import type { PlainContext } from './plain-context.ts';
import { fieldNodes } from './plain-inline.ts';

const COLUMNS = [
  'study',
  'design',
  'participants',
  'cells',
  'followUp',
  'outcomes',
  'status',
] as const;

/** Trials as a table with the columns of the site's. */
export function trialTable(trials: readonly Trial[], context: PlainContext): BlockContent[] {
  if (trials.length === 0) return [];
  const { locale } = context;
  const t = translator(locale, 'trial');
  const between = locale === 'en' ? '; ' : '；';
  const joined = (values: (string | null | undefined)[]): PhrasingContent[] =>
    fieldNodes(values.filter(Boolean).join(between) || t('notReported'), context);
  const study = ({ title, registryId, year }: Trial): PhrasingContent[] => {
    const url = registryId && registryUrl(registryId);
    return [
      ...fieldNodes(title, context),
      ...(registryId ? [text(' '), url ? link(url, [text(registryId)]) : text(registryId)] : []),
      ...(year ? [text(` ${year}`)] : []),
    ];
  };
  const rows = trials.map((trial) => {
    const { phase, status } = trialLabels(trial, locale);
    return [
      study(trial),
      joined([trial.design, phase]),
      joined([trial.participants === null ? null : formatNumber(trial.participants, locale)]),
      joined([trial.cellSource, trial.route, trial.dose]),
      joined([trial.followUp]),
      joined(trial.outcomes.map((outcome) => outcomeText(outcome, locale))),
      joined([status]),
    ];
  });
  return [table([COLUMNS.map((column) => [text(t(`columns.${column}`))]), ...rows])];
}
