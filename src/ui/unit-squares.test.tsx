import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MAX_UNITS, UnitLayers, UnitSquares } from './unit-squares.tsx';

const marksOf = (html: string) => html.match(/M/g)?.length ?? 0;

it('draws a square for each, and the last one in part', () => {
  const html = renderToStaticMarkup(<UnitSquares count={24.5} label="2,450 m²" />);
  expect(marksOf(html)).toBe(25);
  expect(html).toContain('h9v18h-9z');
});

it.each([MAX_UNITS + 1, 1e9])('draws no more than can be told apart of %d', (count) => {
  const squares = renderToStaticMarkup(<UnitSquares count={count} label="all of it" />);
  // Three small ones say that there are more.
  expect(marksOf(squares)).toBe(MAX_UNITS + 3);
  expect(squares).toContain('aria-label="all of it"');
  const layers = renderToStaticMarkup(<UnitLayers count={count} label="" />);
  expect(marksOf(layers)).toBe(MAX_UNITS + 1);
});
