import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OutcomeCharts } from './outcome-charts.tsx';
import { sampleTrial } from './sample-trial.ts';
import type { Trial } from './trial.ts';

const raw = '示例作者. 示例研究. 2013.';
const reference = { number: 7, raw, doi: null, pmid: null };
const draw = (trials: Trial[], locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderToStaticMarkup(<OutcomeCharts trials={trials} references={[reference]} locale={locale} />);
const html = draw([{ ...sampleTrial, design: '单臂', reference: raw }]);
const withOutcome = (given: Partial<Trial['outcomes'][number]>): Trial => ({
  ...sampleTrial,
  outcomes: [
    { measure: '缓解', baseline: null, result: '60', unit: '%', timePoint: null, ...given },
  ],
});

it('draws before as a hollow bar between the ends of its range, after as a solid dot', () => {
  expect(html).toMatch(/<rect x="35%" width="10%"[^>]*class="fill-paper /);
  expect(html).toMatch(/<line x1="40%" x2="16%"/);
  expect(html).toMatch(/<circle cx="16%"[^>]*class="fill-data-fill /);
  expect(html).toContain('35–45% → 16%');
  expect(html).not.toContain('style=');
});

it('draws the result alone where there is no number before it', () => {
  const alone = draw([withOutcome({ baseline: '未给出' })]);
  expect(alone.match(/<circle/g)).toHaveLength(1);
  expect(alone).not.toContain('fill-paper');
  expect(alone).not.toContain('→');
});

it('draws the spread of a mean as a whisker, without a cap below 0', () => {
  const spread = draw([withOutcome({ result: '40 ± 20' })]);
  expect(spread).toContain('x1="20%" x2="60%"');
  expect(spread).toContain('x1="60%" x2="60%" y1="4"');
  const low = draw([withOutcome({ result: '10 ± 20' })]);
  expect(low).toContain('x1="0%" x2="30%"');
  expect(low).not.toContain('="-');
});

it('says design, number of participants and year of the study', () => {
  expect(html).toContain('单臂，1,200人，2013');
  expect(draw([{ ...sampleTrial, participants: null }])).toContain('人数未报告，2013');
  expect(draw([{ ...sampleTrial, participants: 1 }], 'en')).toContain('1 participant; 2013');
});

it('says in words what it is and gives its data as a table', () => {
  expect(html).toMatch(/role="img" aria-label="点图：1项研究报告的1项数值，横轴从0到100%/);
  expect(html).toMatch(/<details.*scope="rowgroup".*死亡比例.*5年.*35–45%.*>16%<\/td>/);
});

it('says who reported it, and that studies must not be compared', () => {
  const said = html.replaceAll(/<wbr\/>|<\/?span[^>]*>/g, '');
  expect(said).toMatch(/作者报告<sup><a href="#ref-7"[^>]*>\[7\]<\/a><\/sup>。.*不可相互比较/);
});

it('is nothing where no result is a number', () => {
  expect(draw([withOutcome({ result: '研究报告下降' }), { ...sampleTrial, outcomes: [] }])).toBe(
    '',
  );
});
