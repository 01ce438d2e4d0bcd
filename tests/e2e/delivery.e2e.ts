/** The page cache against the real server: what Next does not document, and what changes under it. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { body, expect, html, inLocale, LOCALES, SITE, test } from './site.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const ARTICLE = '/articles/msc-autoimmune-disease';

test('the very first answer of a page is stripped and is, to the header, as later ones', async ({
  cms,
}) => {
  const item = {
    title: '首次',
    category: 'company',
    body: body('正文'),
    slug: 'first-render',
    _status: 'published',
  };
  const { id } = await cms.create('news', item);
  const headersOf = ({ headers }: { headers: Headers }) =>
    Object.fromEntries([...headers].filter(([name]) => name !== 'date'));
  const first = await html('/news/first-render');
  const second = await html('/news/first-render');
  expect(second.text).toBe(first.text);
  // A front keeps what it got first, until the page changes.
  expect(headersOf(first)).toEqual(headersOf(second));
  expect(headersOf(first)).toMatchObject({
    etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    vary: 'Accept-Encoding',
    'content-length': expect.stringMatching(/^\d+$/),
  });
  for (const answer of [first, second]) {
    expect(answer.text).not.toMatch(/<script(?![^>]*(?:ld\+json|data-keep))/);
    expect(answer.headers.get('content-security-policy')?.split(',')).toHaveLength(1);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  }
  await cms.remove('news', id);
});

test('a page that has not changed is answered with 304, compressed forms are smaller', async () => {
  await html(ARTICLE);
  const plain = await html(ARTICLE, { 'accept-encoding': 'identity' });
  const etag = plain.headers.get('etag') ?? '';
  expect((await html(ARTICLE, { 'if-none-match': etag })).status).toBe(304);
  const brotli = await fetch(`${SITE}${ARTICLE}`, { headers: { 'accept-encoding': 'br' } });
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(Number(brotli.headers.get('content-length'))).toBeLessThan(plain.text.length / 3);
  expect(await brotli.text()).toBe(plain.text);
});

test('pages are kept in memory only: a restart cannot bring an old one back', async () => {
  for (const path of ['/', ARTICLE, '/en/news', '/no-such-page']) await html(path);
  const build = join(import.meta.dirname, '../../.next/server/app');
  expect(globSync('**/{zh-CN,zh-TW,en}{.html,.rsc,/**}', { cwd: build })).toEqual([]);
});

for (const locale of LOCALES) {
  test(`unknown addresses in ${locale} are real pages with 404, and are not kept`, async () => {
    const lang = `<html lang="${locale}"`;
    for (const path of [
      '/articles/nope',
      '/diseases/nope',
      '/news/nope',
      '/nope',
      '/a/b/c',
      '/articles/page/99999',
      '/news/year/1999',
      '/articles/Ünï',
    ]) {
      const { status, headers, text } = await html(encodeURI(inLocale(locale, path)));
      expect(status, path).toBe(404);
      expect(text).toContain(lang);
      expect(text).toMatch(/<h1/);
      expect(text).toContain('name="robots" content="noindex"');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
}

test('search results are plain pages that are not kept', async () => {
  const { status, headers, text } = await html('/search?q=MSC');
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script(?![^>]*(?:ld\+json|data-keep))/);
  // What is kept has a tag.
  const again = await html('/search?q=MSC');
  expect(again.headers.get('etag')).toBeNull();
});

test('a slug that was unknown shows as soon as it exists', async ({ cms }) => {
  expect((await html('/news/comes-later')).status).toBe(404);
  const item = {
    title: '来了',
    category: 'company',
    body: body('正文'),
    slug: 'comes-later',
    _status: 'published',
  };
  const { id } = await cms.create('news', item);
  expect((await html('/news/comes-later')).status).toBe(200);
  await cms.remove('news', id);
});

test('T26: headers, queries and React transport do not change the page of others', async () => {
  const clean = sha((await html(ARTICLE)).text);
  const attempts: [string, Record<string, string>][] = [
    [ARTICLE, { 'x-forwarded-host': 'evil.example' }],
    [ARTICLE, { host: 'evil.example' }],
    [ARTICLE, { 'x-forwarded-proto': 'ftp' }],
    [ARTICLE, { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' }],
    [ARTICLE, { 'x-middleware-prefetch': '1', 'x-middleware-subrequest': 'src/proxy' }],
    [ARTICLE, { 'x-nextjs-data': '1', 'x-matched-path': '/admin', 'x-invoke-path': '/admin' }],
    [ARTICLE, { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '[]' }],
    [ARTICLE, { 'next-action': 'deadbeef' }],
    [ARTICLE, { cookie: 'payload-token=x; __prerender_bypass=x' }],
    [`${ARTICLE}?_rsc=1`, {}],
    [`${ARTICLE}?utm_source="><script>alert(1)</script>`, {}],
    [`${ARTICLE}?__nextLocale=en&amp=1`, {}],
  ];
  for (const [path, headers] of attempts) {
    const answer = await html(path, headers);
    expect(answer.text, JSON.stringify(headers)).not.toContain('evil.example');
    expect(answer.text).not.toContain('alert(1)');
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(sha((await html(ARTICLE)).text)).toBe(clean);
  }
});

test('public pages take GET only; there is no picture optimiser and no GraphQL', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await fetch(`${SITE}/`, { method, headers: { 'next-action': 'x' } });
    expect(answer.status, method).toBe(405);
  }
  expect((await html('/_next/image?url=%2Ficon.svg&w=64&q=75')).status).toBe(404);
  expect((await fetch(`${SITE}/api/graphql`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${SITE}/api/og?title=x`)).status).toBe(404);
});

test('T23: a change in the middle of a render wins, for those who wait and those who come after', async ({
  cms,
}) => {
  const data = {
    title: '改前',
    slug: 'race',
    summary: '摘要',
    body: body('正文'),
    source: { kind: 'original' },
    _status: 'published',
  };
  const { id } = await cms.create('articles', data);
  const locker = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await locker.connect();
  // The render reads the article, and waits for the company profile, which is locked.
  await locker.query('begin');
  await locker.query('lock table company in access exclusive mode');
  const slow = html('/articles/race');
  await new Promise((resolve) => setTimeout(resolve, 700));
  await cms.update('articles', id, { title: '改后', _status: 'published' });
  const during = html('/articles/race');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await locker.query('commit');
  await slow;
  expect((await during).text).toContain('改后');
  expect((await html('/articles/race')).text).toContain('改后');
  expect((await html('/articles/race')).text).not.toContain('改前');
  await locker.end();
  await cms.remove('articles', id);
});
