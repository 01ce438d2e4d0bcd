import { expect, test } from 'vitest';
import { parsePrevalence } from './prevalence.ts';

test.each([
  ['20–70', 20, 70],
  ['6-16', 6, 16],
  [' 0.5～2 ', 0.5, 2],
  ['1,200', 1200, 1200],
])('%s', (value, low, high) => {
  expect(parsePrevalence(value)).toEqual({ low, high });
});

test.each(['', '很多', '70–20', '0', '9:1', '1,500+', '20–', '100001', '43.4±25.9'])(
  '“%s” is no number of people per 100,000',
  (value) => expect(parsePrevalence(value)).toBeNull(),
);
