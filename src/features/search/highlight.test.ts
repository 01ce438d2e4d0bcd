import { expect, test } from 'vitest';
import { highlight, isCut, normalised, wordsOf } from './highlight.ts';

const marked = (text: string, query: string) =>
  highlight(text, wordsOf(query))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

test('marks every word, whatever its case or width', () => {
  expect(marked('MSC与狼疮：一项MSC研究', 'ｍｓｃ 狼疮')).toBe('[MSC]与[狼疮]：一项[MSC]研究');
  expect(marked('红斑狼疮', '狼疮 红斑狼疮')).toBe('[红斑狼疮]');
});

test('signs of a pattern mean themselves', () => {
  expect(marked('a.b (c)+ axb', 'a.b (c)+')).toBe('[a.b] [(c)+] axb');
  expect(marked('一二三', '.*')).toBe('一二三');
});

test('a text without a hit, and no query, stay whole', () => {
  expect(highlight('细胞', ['狼疮'])).toEqual([{ text: '细胞', isHit: false }]);
  expect(highlight('细胞', wordsOf('   '))).toEqual([{ text: '细胞', isHit: false }]);
});

test('a long query is cut, between characters', () => {
  const long = normalised('😀'.repeat(500));
  expect([...long]).toHaveLength(80);
  expect(long.endsWith('😀')).toBe(true);
  expect(wordsOf('a b c d e f g h')).toHaveLength(6);
});

test('a query counts as cut exactly where it is', () => {
  expect(isCut('😀'.repeat(80))).toBe(false);
  expect(isCut(`  ${'a'.repeat(80)}  `)).toBe(false);
  expect(isCut('a'.repeat(81))).toBe(true);
  // One sign that stands for two.
  expect(isCut('㎏'.repeat(41))).toBe(true);
});
