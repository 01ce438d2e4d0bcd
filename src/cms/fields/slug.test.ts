import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSlug } from './slug.ts';

test.each([
  ['间充质干细胞', 'jian-chong-zhi-gan-xi-bao'],
  [
    '2026新年联欢：把一年的工作数一遍',
    '2026-xin-nian-lian-huan-ba-yi-nian-de-gong-zuo-shu-yi-bian',
  ],
  ['MSC与SLE', 'msc-yu-sle'],
  ['Sjögren’s syndrome', 'sjogrens-syndrome'],
  ['紅斑狼瘡', 'hong-ban-lang-chuang'],
  ['绿色', 'lv-se'],
  ['', ''],
  ['！？', ''],
])('%s → %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('whatever the title, the slug is ASCII, bounded and clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = toSlug(title);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
    }),
  );
});
