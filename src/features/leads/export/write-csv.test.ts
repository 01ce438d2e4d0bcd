import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

const text = (rows: string[][]) => writeCsv(rows).toString();

test('begins with the mark of UTF-8, ends its lines as RFC 4180 says, and quotes what needs it', () => {
  expect([...writeCsv([['姓名']]).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(
    text([
      ['a', 'b, c'],
      ['他说"好"', '两\n行'],
    ]),
  ).toBe('\uFEFFa,"b, c"\r\n"他说""好""","两\n行"\r\n');
});

test.each(['=1+1', '+8613800138000', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠A1'])(
  'T41: %j is text for a spreadsheet',
  (cell) => {
    expect(
      text([[cell]])
        .replace('\uFEFF', '')
        .replace(/^"/, ''),
    ).toMatch(/^'/);
  },
);

test.each(['王小明', 'a=b', '3-4', 'x@example.com', ''])('%j stays as it is', (cell) => {
  expect(text([[cell]])).toBe(`\uFEFF${cell}\r\n`);
});
