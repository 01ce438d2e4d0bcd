import { expect, it } from 'vitest';
import { parseQuantity } from './quantity.ts';

const ends = (typed: string) => {
  const quantity = parseQuantity(typed);
  return quantity && [quantity.low, quantity.at, quantity.high];
};

it('reads plain numbers', () => {
  expect(ends('16')).toEqual([16, 16, 16]);
  expect(ends(' 60.5 ')).toEqual([60.5, 60.5, 60.5]);
  expect(ends('1,500')).toEqual([1500, 1500, 1500]);
  expect(ends('0')).toEqual([0, 0, 0]);
});

it('reads per cent, also as typed in Chinese', () => {
  expect(parseQuantity('60.5%')).toMatchObject({ at: 60.5, percent: true, text: '60.5' });
  expect(parseQuantity('６０％')).toMatchObject({ at: 60, percent: true });
  expect(parseQuantity('16')).toMatchObject({ percent: false });
});

it('reads ranges and spreads', () => {
  expect(ends('35–45')).toEqual([35, null, 45]);
  expect(ends('35%-45%')).toEqual([35, null, 45]);
  expect(ends('35～45%')).toEqual([35, null, 45]);
  expect(ends('43.4±25.9')).toEqual([17.5, 43.4, 69.3]);
  expect(parseQuantity('43.4 ± 25.9')?.text).toBe('43.4 ± 25.9');
});

it.each([
  '',
  '研究报告下降',
  '178（44.1%）',
  '<5',
  '≥30',
  '约60',
  '-3',
  '45–35',
  '35%–45',
  '1,50',
  '60,5',
  '1.2.3',
  '1e3',
  '10^6^',
  '3/4',
  '1–2–3',
  '5–',
  'Infinity',
])('leaves %j to the table', (typed) => {
  expect(parseQuantity(typed)).toBeNull();
});
