import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless } from './harmless.ts';

test.each([
  ['王小明', '王小明'],
  ["Dr. Seán O'Neil-Łuk", "Dr. Seán O'Neil-Łuk"],
  ['示例研究所（北京）', '示例研究所（北京）'],
  ['[点击](https://evil.example/a)', '点击 （https //evil example/a）'],
  ['<at user_id="all">所有人</at>', 'at user id all 所有人 /at'],
  ['@all <@zhang> **粗** `码` # 题', 'all zhang 粗 码 题'],
  ['看evil．example', '看evil example'],
  ['A\r\nBcc: b@example.com', 'A Bcc b example com'],
])('%s', (text, expected) => expect(harmless(text)).toBe(expected));

test('T41: whatever is typed, nothing of it links, calls or formats', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = harmless(text);
      expect(name).not.toMatch(/[[\]()<>@*_`#|!~\\:"\p{Cc}]|\.\S/u);
      expect(harmless(name)).toBe(name);
    }),
    { numRuns: 2000 },
  );
});
