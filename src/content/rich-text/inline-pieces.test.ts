import { expect, it } from 'vitest';
import { inlinePieces } from './inline-pieces.ts';

const pieces = (text: string) => inlinePieces(text, new Set());
const linked = (text: string) =>
  pieces(text).flatMap((piece) => ('href' in piece ? piece.text : []));

it.each([
  ['(10.1000/abc)', '10.1000/abc'],
  ['((doi:10.1000/abc)).', '10.1000/abc'],
  ['10.1000/a(b)', '10.1000/a(b)'],
])('leaves the brackets of the sentence: %s', (text, doi) => {
  expect(linked(text)).toEqual([doi]);
});

it('links a DOI up to the length that one has', () => {
  const doi = `10.1000/${'a'.repeat(192)}`;
  expect(linked(`${doi})`)).toEqual([doi]);
  expect(pieces(`${doi}a`)).toEqual([{ kind: 'text', text: `${doi}a` }]);
});

it('reads any run of brackets at once', () => {
  const text = `10.1000/a${')'.repeat(200_000)}x)`;
  const start = performance.now();
  expect(pieces(text).map((piece) => piece.kind)).toEqual(['text']);
  expect(performance.now() - start).toBeLessThan(500);
});
