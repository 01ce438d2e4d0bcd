/** T09, T15: what must never show, and what must never run. */
import { Client } from 'pg';
import { socialPicturePath } from '../../src/content/social-picture.ts';
import { body, expect, html, inLocale, LOCALES, PAGE_TYPES, SITE, test } from './site.ts';

const CANARY = 'canary5521';

test('T09: a draft shows on no page, list, feed, sitemap, picture, Markdown or search', async ({
  cms,
}) => {
  const ids: [string, unknown][] = [];
  const draft = { _status: 'draft' };
  const documents: [string, object][] = [
    [
      'articles',
      { title: CANARY, summary: CANARY, body: body(CANARY), source: { kind: 'original' } },
    ],
    ['diseases', { name: CANARY, summary: CANARY, overview: body(CANARY) }],
    ['news', { title: CANARY, category: 'company', summary: CANARY, body: body(CANARY) }],
    ['pages', { title: CANARY, blocks: [{ blockType: 'hero', title: CANARY }] }],
  ];
  for (const [collection, data] of documents) {
    const { id } = await cms.create(collection, {
      ...data,
      slug: `${CANARY}-${collection}`,
      ...draft,
    });
    ids.push([collection, id]);
  }
  const article = await cms.find('articles', 'msc-autoimmune-disease');
  await cms.update('articles', article.id, { title: CANARY, summary: CANARY }, { draft: true });

  const paths = LOCALES.flatMap((locale) => [
    ...Object.values(PAGE_TYPES).map((path) => inLocale(locale, path)),
    inLocale(locale, `/search?q=${CANARY}x`),
    inLocale(locale, `/articles/${CANARY}-articles`),
    inLocale(locale, `/${CANARY}-pages`),
    inLocale(locale, `/articles/${CANARY}-articles.md`),
    inLocale(locale, `/diseases/${CANARY}-diseases.md`),
    inLocale(locale, '/articles/msc-autoimmune-disease.md'),
    inLocale(locale, '/feed.xml'),
    inLocale(locale, '/atom.xml'),
  ]);
  const machine = [
    '/sitemap.xml',
    '/sitemaps/articles-1.xml',
    '/sitemaps/pages-1.xml',
    '/robots.txt',
    '/llms.txt',
  ];
  for (const path of [...paths, ...machine]) {
    const { text } = await html(path);
    const shown = text
      .replaceAll(`${CANARY}x`, '')
      .replaceAll(`${CANARY}-articles`, '')
      .replaceAll(`${CANARY}-diseases`, '')
      .replaceAll(`${CANARY}-pages`, '');
    expect(shown, path).not.toContain(CANARY);
    const flight = await html(path, { rsc: '1', 'next-router-prefetch': '1' });
    expect(flight.headers.get('content-type') ?? '', path).not.toContain('x-component');
  }
  const hits = await html(`/search?q=${CANARY}`);
  expect(hits.text).not.toContain(`/articles/${CANARY}`);
  // Whoever guesses the title of a draft can make the address of its picture: it is not there.
  const siteName = String((await cms.readGlobal('site')).name);
  for (const locale of LOCALES) {
    for (const kind of ['articles', 'diseases', 'news', 'pages'] as const) {
      const subject = { kind, name: `${CANARY}-${kind}`, title: CANARY };
      const { status } = await html(socialPicturePath(locale, subject, siteName));
      expect(status, `picture of ${kind}`).toBe(404);
    }
  }
  // A draft of a published article: its picture stays that of what is published.
  const published = { kind: 'articles', name: 'msc-autoimmune-disease' } as const;
  const ofDraft = await html(socialPicturePath('zh-CN', { ...published, title: CANARY }, siteName));
  expect(ofDraft.status).toBe(302);
  expect(ofDraft.headers.get('location')).toBe(
    socialPicturePath('zh-CN', { ...published, title: String(article.title) }, siteName),
  );
  for (const [collection, id] of ids) await cms.remove(collection, id);
  await cms.update(
    'articles',
    article.id,
    { title: article.title, summary: article.summary },
    { draft: true },
  );
});

test('T15: what looks like markup is text, whatever field it is in', async ({ cms, clean }) => {
  const evil =
    '"><img src=x onerror=alert(1)><script>alert(2)</script></title>\'</script><svg onload=alert(3)>';
  const link = (url: string) => ({
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
    direction: null,
    format: '',
    indent: 0,
    children: [
      { type: 'text', version: 1, text: 'link', format: 0, detail: 0, mode: 'normal', style: '' },
    ],
  });
  const rich = body(evil);
  const paragraph = rich.root.children[0] as { children: unknown[] };
  for (const url of [
    'javascript:alert(4)',
    ' java\tscript:alert(5)',
    'data:text/html,<script>alert(6)</script>',
    'vbscript:x',
  ]) {
    paragraph.children.push(link(url));
  }
  const document = {
    title: evil,
    summary: evil,
    slug: 'evil',
    keyPoints: [{ text: evil }],
    references: [{ raw: evil, doi: 'javascript:alert(7)' }],
    source: { kind: 'original', account: evil },
    body: body(evil),
    _status: 'published',
  };
  const { id } = await cms.create('articles', document);
  // Past the editor's own checks, as an import or an old release could have left it.
  const direct = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await direct.connect();
  await direct.query('update articles_locales set body = $1 where _parent_id = $2', [rich, id]);
  await direct.end();
  let dialogs = 0;
  clean.on('dialog', async (dialog) => {
    dialogs += 1;
    await dialog.dismiss();
  });
  for (const path of ['/articles/evil', '/articles', '/', '/search?q=onerror', '/feed.xml']) {
    await clean.goto(`${SITE}${path}`);
    await clean.waitForTimeout(200);
  }
  await clean.goto(`${SITE}/articles/evil`);
  const protocols = await clean
    .locator('main a[href]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => (link as HTMLAnchorElement).protocol)),
    ]);
  expect(protocols.filter((one) => !['http:', 'https:', 'mailto:', 'tel:'].includes(one))).toEqual(
    [],
  );
  expect(await clean.locator('main').textContent()).toContain('<script>alert(2)</script>');
  expect(
    await clean
      .locator('main script:not([type="application/ld+json"]), main img[onerror], main svg[onload]')
      .count(),
  ).toBe(0);
  expect(dialogs).toBe(0);
  await cms.remove('articles', id);
});
