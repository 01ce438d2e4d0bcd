import { expect, it } from 'vitest';
import { outcomeSeries } from './outcome-series.ts';
import { sampleTrial } from './sample-trial.ts';
import type { Trial } from './trial.ts';

type Outcome = Trial['outcomes'][number];
const outcome = (given: Partial<Outcome>): Outcome => ({
  measure: '缓解',
  baseline: null,
  result: null,
  unit: null,
  timePoint: null,
  ...given,
});
const trial = (id: number, ...outcomes: Partial<Outcome>[]): Trial => ({
  ...sampleTrial,
  id,
  outcomes: outcomes.map(outcome),
});

it('draws numbers and leaves words to the table', () => {
  const [chart, ...others] = outcomeSeries([sampleTrial]);
  expect(others).toEqual([]);
  expect(chart?.studies[0]?.lines).toMatchObject([
    { measure: '死亡比例', timePoint: '5年', baseline: { low: 35, high: 45 }, result: { at: 16 } },
  ]);
  expect(outcomeSeries([trial(1, { result: '研究报告下降' }), trial(2)])).toEqual([]);
});

it('gives one chart to a unit, and one group in it to a study', () => {
  const charts = outcomeSeries([
    trial(1, { result: '60', unit: '%' }, { result: '12', unit: '个月' }, { result: '5%' }),
    trial(2, { result: '50', unit: '％' }),
  ]);
  expect(charts.map(({ unit }) => unit)).toEqual(['%', '个月']);
  expect(charts[0]?.studies.map(({ trial: { id }, lines }) => [id, lines.length])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it('puts scores without a unit on one axis only where they measure the same', () => {
  const charts = outcomeSeries([
    trial(1, { measure: 'DAS28', result: '3.2' }, { measure: 'VAS', result: '40' }),
    trial(2, { measure: 'DAS28', result: '4' }),
  ]);
  expect(charts.map(({ measure, studies }) => [measure, studies.length])).toEqual([
    ['DAS28', 2],
    ['VAS', 1],
  ]);
});

it('ends per cent at 100, others at a round number that holds every mark', () => {
  const end = (given: Partial<Outcome>) => outcomeSeries([trial(1, given)])[0]?.scale.end;
  expect(end({ result: '16', unit: '%' })).toBe(100);
  expect(end({ result: '120', unit: '%' })).toBe(150);
  expect(end({ result: '43.4±25.9', unit: '个月' })).toBe(80);
  expect(end({ result: '3', baseline: '30–90', unit: '分' })).toBe(100);
});

it('draws no baseline that is not a number in the same unit', () => {
  const line = (given: Partial<Outcome>) => outcomeSeries([trial(1, given)])[0]?.studies[0]?.lines;
  expect(line({ result: '16', baseline: '约40', unit: '分' })?.[0]?.baseline).toBeNull();
  expect(line({ result: '16', baseline: '40%', unit: '分' })?.[0]?.baseline).toBeNull();
  expect(line({ result: '16%', unit: '分' })).toBeUndefined();
});
