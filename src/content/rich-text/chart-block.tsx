import { Chart } from '#content/chart.tsx';
import type { Bar } from '#content/chart-bar.ts';
import { CitedText } from './cited-text.tsx';
import type { RichContext } from './context.ts';
import { fieldRows, fieldText, type RichNode } from './read-body.ts';

const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
const string = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Bars without a figure are left out: nothing is drawn that was not given. */
export const barsOf = (node: RichNode): Bar[] =>
  fieldRows(node, 'bars').flatMap((row) => {
    const value = amount(row.value);
    return value === null ? [] : [{ label: string(row.label), value, note: string(row.note) }];
  });

export function ChartBlock({ node, context }: { node: RichNode; context: RichContext }) {
  const bars = barsOf(node);
  if (bars.length === 0) return null;
  return (
    <Chart
      title={fieldText(node, 'title')}
      unit={fieldText(node, 'unit')}
      max={amount(node.fields.max)}
      bars={bars}
      source={
        <CitedText
          pieces={context.citations.piecesOf(node, 'source')}
          locale={context.locale}
          marked
        />
      }
      locale={context.locale}
    />
  );
}
