import { linearScale, type Scale } from '#content/chart-scale.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import type { Trial } from './trial.ts';

export interface OutcomeLine {
  measure: string;
  timePoint: string | null;
  result: Quantity;
  /** Null where the study gives no number for it. */
  baseline: Quantity | null;
}

/** Outcomes that one chart can show: they have a unit in common, and so an axis. */
export interface OutcomeSeries {
  unit: string | null;
  /** What the numbers measure where they have no unit: such scores share no axis with others. */
  measure: string | null;
  studies: { trial: Trial; lines: OutcomeLine[] }[];
  scale: Scale;
}

type Outcome = Trial['outcomes'][number];

/** A number in the unit of its outcome; `%` may stand with the number or as the unit. */
function inUnit(typed: string | null, unit: string | null): Quantity | null {
  const quantity = parseQuantity(typed ?? '');
  return quantity?.percent && unit !== '%' ? null : quantity;
}

function toLine({ measure, timePoint, result, baseline, unit: typed }: Outcome) {
  const unit = typed?.normalize('NFKC') ?? (parseQuantity(result ?? '')?.percent ? '%' : null);
  const found = inUnit(result, unit);
  if (!found || !measure) return null;
  return { unit, line: { measure, timePoint, result: found, baseline: inUnit(baseline, unit) } };
}

function scaleOf({ unit, studies }: Omit<OutcomeSeries, 'scale'>): Scale {
  const highest = studies.flatMap(({ lines }) =>
    lines.map(({ result, baseline }) => Math.max(result.high, baseline?.high ?? 0)),
  );
  return linearScale(highest, unit === '%' ? 100 : null);
}

/** The outcomes that are numbers, by unit, in the order of the trials. */
export function outcomeSeries(trials: readonly Trial[]): OutcomeSeries[] {
  const series = new Map<string, Omit<OutcomeSeries, 'scale'>>();
  for (const trial of trials) {
    for (const outcome of trial.outcomes) {
      const found = toLine(outcome);
      if (!found) continue;
      const { unit, line } = found;
      const key = JSON.stringify(unit ?? [line.measure]);
      const chart = series.get(key) ?? { unit, measure: unit ? null : line.measure, studies: [] };
      series.set(key, chart);
      const last = chart.studies.at(-1);
      if (last?.trial === trial) last.lines.push(line);
      else chart.studies.push({ trial, lines: [line] });
    }
  }
  return [...series.values()].map((chart) => ({ ...chart, scale: scaleOf(chart) }));
}
