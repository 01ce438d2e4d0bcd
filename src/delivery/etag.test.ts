import { expect, test } from 'vitest';
import { etagOf, isKnown } from './etag.ts';

test('a tag is weak: it stands for the text, however it is compressed', () => {
  expect(etagOf(Buffer.from('x'))).toMatch(/^W\/"[\w-]{27}"$/);
  expect(etagOf(Buffer.from('x'))).not.toBe(etagOf(Buffer.from('y')));
});

test.each([
  ['W/"abc"', true],
  ['"abc"', true],
  ['"other", W/"abc"', true],
  ['"other",W/"abc" , "more"', true],
  ['*', true],
  [' * ', true],
  ['"a,b", "abc"', true],
  ['"x, "abc", y"', false],
  ['"other, abc"', false],
  ['"*"', false],
  ['w/"abc"', false],
  ['abc', false],
  ['"ABC"', false],
  ['"abcd"', false],
  ['', false],
  [undefined, false],
])('If-None-Match %j knows "abc": %s', (header, known) => {
  expect(isKnown(header, 'W/"abc"')).toBe(known);
  expect(isKnown(header, '"abc"')).toBe(known);
});

test('a comma in a tag parts nothing', () => {
  expect(isKnown('"x", "a,b"', 'W/"a,b"')).toBe(true);
  expect(isKnown('"a", "b"', 'W/"a,b"')).toBe(false);
});

test('a hostile header is read in no time', () => {
  const since = performance.now();
  for (const piece of ['"', 'W/', '"a" ', ', ', 'W/"'])
    expect(isKnown(piece.repeat(16_384 / piece.length), 'W/"abc"')).toBe(false);
  expect(performance.now() - since).toBeLessThan(200);
});
