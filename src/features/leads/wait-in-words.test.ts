import { expect, test } from 'vitest';
import { waitInWords } from './wait-in-words.ts';

test.each([
  ['zh-CN', 1, '1分钟'],
  ['zh-TW', 61, '2 分鐘'],
  ['en', 60, '1 minute'],
  ['en', 3600, '60 minutes'],
  ['en', 7200, '2 hours'],
  ['zh-CN', 86_400, '24小时'],
] as const)('%s: %i seconds are %s', (locale, seconds, words) => {
  expect(waitInWords(locale, seconds)).toBe(words);
});
