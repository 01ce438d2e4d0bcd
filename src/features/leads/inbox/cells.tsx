import type { DefaultServerCellComponentProps } from 'payload';
import { cache } from 'react';
import { inLanguage } from '#cms/label.ts';
import type { Lead } from '#generated/payload-types.ts';
import { stateNames } from '../state-field.ts';
import { listColleagues } from './colleagues.ts';
import { between } from './duration.ts';
import { markOf } from './lead-mark.ts';
import { MarkLabel } from './mark-label.tsx';

type Cell<Value> = DefaultServerCellComponentProps<never, Value>;

/** Once for all rows of a list. */
const colleaguesOnce = cache(listColleagues);

/** The state, and beside it who waits: too late, or held for review. */
export const StateCell = ({ rowData, i18n }: Cell<Lead['state']>) => {
  const lead = rowData as Lead;
  const mark = markOf(lead, Date.now());
  return (
    <span className="lead-state">
      {inLanguage(i18n.language, stateNames[lead.state])}
      {mark && <MarkLabel kind={mark.kind} text={inLanguage(i18n.language, mark.text)} />}
    </span>
  );
};

/** Who takes care of it, by name. */
export const OwnerCell = async ({ cellData, payload }: Cell<number | null>) => {
  if (!cellData) return '—';
  const colleagues = await colleaguesOnce(payload);
  return colleagues.find(({ id }) => id === cellData)?.name ?? String(cellData);
};

/** How long the sender waited for the first answer. */
export const AnsweredCell = ({ cellData, rowData, i18n }: Cell<string | null>) =>
  cellData ? inLanguage(i18n.language, between((rowData as Lead).createdAt, cellData)) : '—';
