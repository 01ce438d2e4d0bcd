import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it('leaves alone what is short enough', () => {
  expect(shorten('  one\n two ', 20)).toBe('one two');
});

it('cuts at a clause or a word, and says so', () => {
  expect(shorten('The first production run is done', 20)).toBe('The first…');
  expect(shorten('第一句话在这里，第二句话更长一些', 12)).toBe('第一句话在这里…');
});

it('never takes a character apart', () => {
  expect(shorten('𠮷'.repeat(30), 10)).toBe(`${'𠮷'.repeat(9)}…`);
});
