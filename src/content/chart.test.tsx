import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Chart } from './chart.tsx';
import { linearScale, percent } from './chart-scale.ts';

const bars = [
  { label: '克罗恩病', value: 82, note: '2018年' },
  { label: '类风湿关节炎', value: 0, note: '' },
];
const html = renderToStaticMarkup(
  <Chart title="参与人数" unit="人" max={100} bars={bars} source="文献" locale="zh-CN" />,
);

it('draws each bar in proportion to an axis from 0', () => {
  expect(html).toContain('width="82%"');
  expect(html).toContain('width="0%"');
  expect(html).toContain('100人');
  expect(html).not.toContain('style=');
});

it('says in words what it is and gives its data as a table', () => {
  expect(html).toMatch(/role="img" aria-label="条形图：参与人数/);
  expect(html).toMatch(/<details.*<th scope="row"[^>]*>克罗恩病<\/th>.*>82<\/td>/);
  expect(html).toContain('数据来源：文献');
});

it('never cuts a value off', () => {
  expect(linearScale([120], 100).end).toBe(150);
  expect(linearScale([82], 100)).toEqual({ end: 100, ticks: [0, 25, 50, 75, 100] });
  expect(linearScale([0.3], null).ticks).toEqual([0, 0.1, 0.2, 0.3]);
});

it('names values within the axis, whatever the values are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1 }),
      fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
      (values, max) => {
        const scale = linearScale(values, max);
        expect(scale.end).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
        expect(scale.end).toBeGreaterThan(0);
        expect(scale.ticks.length).toBeLessThan(8);
        for (const tick of scale.ticks) expect(tick).toBeLessThanOrEqual(scale.end * (1 + 1e-9));
        expect(Number.parseFloat(percent(values[0] ?? 0, scale))).toBeLessThanOrEqual(100);
      },
    ),
  );
});
