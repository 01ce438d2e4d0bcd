import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { HomePage } from './home-page.tsx';
import type { Home } from './queries.ts';

const home: Home = {
  eyebrow: '',
  title: '数清每一级，再放大十倍',
  lede: '',
  platformTitle: '技术平台',
  platformText: '',
  stages: [{ name: '接种', description: '' }],
  scaleTitle: '规模',
  scaleText: '',
  diseasesTitle: '',
  diseasesText: '',
  contactTitle: '',
  contactText: '',
  featuredArticle: null,
};
const company = {
  shortName: '示例生物科技',
  tagline: '',
  figures: [{ value: '1,200', unit: 'L', label: '生产线', note: '' }],
  facilities: [
    { name: '研发', place: '北京', area: 5000, description: '' },
    { name: '小室', place: '上海', area: 250, description: '' },
  ],
  fieldsOfUse: [],
};

const page = (locale: (typeof LOCALES)[number] = 'zh-CN', texts = home) =>
  renderToStaticMarkup(
    <HomePage
      home={texts}
      company={company}
      locale={locale}
      diseases={<p>疾病</p>}
      featured={null}
      news={<p>新闻</p>}
      contact={null}
    />,
  );

test('draws one square for 100 m², a part of one in part, and one layer for 100 L', () => {
  const drawings = page().match(/<svg role="img".*?<\/svg>/gs) ?? [];
  expect(drawings.map((svg) => svg.match(/M[^M]+?z/g)?.length ?? 0)).toEqual([0, 50, 3, 12]);
  expect(drawings[2]).toContain('h9v18');
});

test('draws a thousand dots of which a hundred are solid', () => {
  const field = /<svg role="img".*?<\/svg>/s.exec(page())?.[0] ?? '';
  const counts = [...field.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d?.match(/h0/g)?.length);
  expect(counts.toSorted()).toEqual([100, 900]);
});

test('the great microcarrier weighs less than 25 KB and has one amber cell', () => {
  const hero = /<svg aria-hidden="true" viewBox="0 0 720.*?<\/svg>/s.exec(page())?.[0] ?? '';
  expect(hero.length).toBeGreaterThan(5_000);
  expect(hero.length).toBeLessThan(25_000);
  expect(hero.match(/fill-data-fill/g)).toHaveLength(1);
  expect(hero).not.toMatch(/NaN|undefined/);
});

test.each(LOCALES)('in %s there is one h1 and a ruler of twelve decades', (locale) => {
  const html = page(locale);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/10<sup>/g)).toHaveLength(12);
  expect(html).not.toMatch(/home\.[a-z]/i);
});

test('a bay without title is left out; without any title the name stands in', () => {
  expect(page()).not.toContain('疾病');
  expect(page('zh-CN', { ...home, title: '' })).toMatch(/<h1[^>]*>.*示例/s);
});

test('begins no line with the dot between a place and its town', () => {
  expect(page()).toContain('研发\u00a0· 北京');
  expect(page('en', { ...home, eyebrow: 'Cells · CDMO' })).toContain('>Cells\u00a0· CDMO<');
});
