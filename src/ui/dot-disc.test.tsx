import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DotDisc } from './dot-disc.tsx';

const draw = (solid: number, hollow: number) =>
  [
    ...renderToStaticMarkup(
      <DotDisc count={10_000} solid={solid} hollow={hollow} label="" />,
    ).matchAll(/ d="([^"]*)"/g),
  ].map(([, d]) => d ?? '');

test('has exactly as many dots as it says', () => {
  const [lattice = ''] = draw(0, 0);
  const dots = [...lattice.matchAll(/h([\d.]+)/g)].map(
    ([, length]) => Math.floor(Number(length) / 4) + 1,
  );
  expect(dots.reduce((sum, count) => sum + count, 0)).toBe(10_000);
});

test.each([1, 2, 7, 100, 1000])('%i dots that stand out are all different places', (count) => {
  const [, , marks = ''] = draw(count, 0);
  expect(new Set(marks.match(/M-?\d+ -?\d+/g)).size).toBe(count);
});

test('solid and hollow are told apart', () => {
  const [, halo = '', fill = '', holes = ''] = draw(2, 5);
  expect([halo, fill, holes].map((d) => d.match(/h0/g)?.length)).toEqual([7, 7, 5]);
});
