/** The sitemap past 50,000 addresses: parts within the limit, together every address once. */
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, expect, test } from 'vitest';
import { sitemapIndex, sitemapPart } from '../../src/features/sitemap/sitemap.ts';
import { openCms } from './cms.ts';

const ARTICLES = 20_001;
const MAX_ADDRESSES = 50_000;
const MAX_BYTES = 50 * 1024 * 1024;

beforeAll(async () => {
  const { drizzle } = (await openCms()).db as unknown as PostgresAdapter;
  await drizzle.execute(sql`
    insert into articles (slug, _status, published_at, updated_at, languages_zhcn, languages_zhtw, languages_eng)
    select 'many-' || n, 'published', now(), timestamptz '2026-01-01T00:00:00Z' + n * interval '1 second',
      true, true, true
    from generate_series(1, ${ARTICLES}::int) n`);
});

const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(xml);
};

test('more than 50,000 addresses stand in parts, each with the time of its newest change', async () => {
  const { sitemap } = read(await sitemapIndex()).sitemapindex as {
    sitemap: { loc: string; lastmod?: string }[];
  };
  const parts = sitemap.filter(({ loc }) => loc.includes('/articles-'));
  expect(parts.map(({ lastmod }) => lastmod)).toEqual([
    '2026-01-01T02:46:40Z',
    '2026-01-01T05:33:20Z',
    '2026-01-01T05:33:21Z',
  ]);
  const addresses = new Set<string>();
  for (const { loc } of parts) {
    const name = /([^/]+)\.xml$/.exec(loc)?.[1] ?? '';
    const xml = (await sitemapPart(name)) ?? '';
    expect(Buffer.byteLength(xml)).toBeLessThan(MAX_BYTES);
    const urls = read(xml).urlset.url as { loc: string }[];
    expect(urls.length).toBeLessThanOrEqual(MAX_ADDRESSES);
    for (const url of urls) addresses.add(url.loc);
  }
  expect(addresses.size).toBe(ARTICLES * 3);
  expect(await sitemapPart('articles-4')).toBeNull();
  expect(await sitemapPart('users-1')).toBeNull();
});
