import { expect, test } from 'vitest';
import { writeArticle } from './write-article.ts';

const NOW = Date.UTC(2026, 10, 22);
const YEAR_MS = 365.25 * 24 * 3600 * 1000;
const diseases = ['甲', '乙', '丙', '丁'].map((name, id) => ({
  id,
  name: { 'zh-CN': `${name}病`, 'zh-TW': `${name}病`, en: `Disease ${id}` },
}));
const write = (number: number) => writeArticle(number, diseases, NOW);
const series = Array.from({ length: 500 }, (_, index) => write(index + 1));
const withoutIds = (value: unknown) => JSON.stringify(value).replace(/"id":"[0-9a-f]{24}"/g, '');

test('the same number gives the same article', () => {
  expect(withoutIds(write(7))).toBe(withoutIds(write(7)));
});

test('addresses, titles and summaries are all different, in every language', () => {
  expect(new Set(series.map(({ slug }) => slug)).size).toBe(series.length);
  for (const field of ['title', 'summary'] as const) {
    const said = series.flatMap(({ texts }) => texts.map((text) => text.locale + text[field]));
    expect(new Set(said).size).toBe(said.length);
  }
});

test('addresses are what the field of the admin accepts', () => {
  for (const { slug } of series) {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slug.length).toBeLessThanOrEqual(90);
  }
});

test('articles have the default language and at least one other, and cite what they list', () => {
  const languages = series.map(({ texts }) => texts.map(({ locale }) => locale).join());
  expect(new Set(languages)).toEqual(new Set(['zh-CN,zh-TW,en', 'zh-CN,zh-TW', 'zh-CN,en']));
  for (const { references, texts } of series) {
    const cited = JSON.stringify(texts).matchAll(/\[(\d+)\]/g);
    for (const [, number] of cited) expect(Number(number)).toBeLessThanOrEqual(references.length);
  }
});

test('articles are about one to three diseases and at most ten years old', () => {
  for (const article of series) {
    expect(new Set(article.diseases).size).toBe(article.diseases.length);
    expect([1, 2, 3]).toContain(article.diseases.length);
    const age = NOW - article.publishedAt.getTime();
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThanOrEqual(10 * YEAR_MS);
  }
});

test('without any disease the articles are about the cells as such', () => {
  expect(writeArticle(1, [], NOW)).toMatchObject({
    diseases: [],
    texts: expect.arrayContaining([
      expect.objectContaining({ title: expect.stringContaining('间充质干细胞') }),
    ]),
  });
});

test('no placeholder is left open', () => {
  expect(
    JSON.stringify(series.map(({ texts }) => texts.map((text) => [text.title, text.summary]))),
  ).not.toMatch(/[{}]|undefined/);
});
