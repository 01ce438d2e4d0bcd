/** Every link of the site leads somewhere; so does every address of the sitemap and the feeds. */
import { expect, html, LOCALES, SITE, test } from './site.ts';

const LIMIT = 1000;
const decode = (text: string) => text.replaceAll('&amp;', '&');
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => decode(match[1] ?? ''));

test('links resolve, with their fragments', async () => {
  test.setTimeout(180_000);
  const queue = ['/'];
  const seen = new Map<string, Set<string>>();
  const broken: string[] = [];
  const fragments: [string, string, string][] = [];
  while (queue.length > 0 && seen.size < LIMIT) {
    const path = queue.shift() ?? '';
    if (seen.has(path)) continue;
    const { status, text } = await html(path);
    const ids = new Set(matches(text, /\sid="([^"]+)"/g));
    seen.set(path, ids);
    if (status !== 200) broken.push(`${path}: ${status}`);
    for (const href of matches(text, /<a\b[^>]*\shref="([^"]*)"/g)) {
      if (/^(https?:|mailto:|tel:)/.test(href) && !href.startsWith(SITE)) continue;
      const target = new URL(href, `${SITE}${path}`);
      const next = target.pathname + target.search;
      if (target.hash) fragments.push([path, next, target.hash.slice(1)]);
      if (!seen.has(next)) queue.push(next);
    }
    for (const src of matches(text, /\s(?:src|href)="(\/(?:_next|api\/media)[^"]*)"/g)) {
      if (!seen.has(src)) {
        seen.set(src, new Set());
        const asset = await fetch(`${SITE}${src}`);
        await asset.arrayBuffer();
        if (asset.status !== 200) broken.push(`${path} → ${src}: ${asset.status}`);
      }
    }
  }
  for (const [from, path, id] of fragments) {
    // `#top` is the top of any document (HTML standard).
    if (id !== 'top' && !seen.get(path)?.has(decodeURIComponent(id)))
      broken.push(`${from} → ${path}#${id}`);
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(80);
  expect(seen.size).toBeLessThan(LIMIT);
});

test('the sitemap lists every document in the languages in which it exists, and all answer', async () => {
  const index = (await html('/sitemap.xml')).text;
  const parts = matches(index, /<loc>([^<]+)<\/loc>/g);
  expect(parts.length).toBeGreaterThanOrEqual(5);
  const addresses: string[] = [];
  for (const part of parts) {
    const { status, text } = await html(new URL(part).pathname);
    expect(status).toBe(200);
    addresses.push(...matches(text, /<loc>([^<]+)<\/loc>/g));
  }
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain(`${SITE}/zh-TW/articles/upstream-process-for-vesicles`);
  expect(addresses).not.toContain(`${SITE}/en/articles/upstream-process-for-vesicles`);
  for (const address of addresses) {
    expect((await html(new URL(address).pathname)).status, address).toBe(200);
  }
});

test('feeds are XML with the newest documents', async () => {
  for (const locale of LOCALES) {
    const path = locale === 'zh-CN' ? '/feed.xml' : `/${locale}/feed.xml`;
    const { status, headers, text } = await html(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/rss+xml');
    const links = matches(text, /<link>([^<]+)<\/link>/g).slice(1);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect((await html(new URL(link).pathname)).status, link).toBe(200);
  }
});

test('robots.txt names the sitemap and keeps robots out of the admin', async () => {
  const { text } = await html('/robots.txt');
  expect(text).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(text).toContain('Disallow: /admin');
});
