/** A change shows on the very next request, everywhere it must and in every language. */
import { Client } from 'pg';
import { body, expect, html, inLocale, LOCALES, type Locale, shows, test, textOf } from './site.ts';

const sitemapOf = (collection: string) => textOf(`/sitemaps/${collection}-1.xml`);
/** Asks for the pages first, so that they are kept and a stale one would be seen. */
const warm = async (...paths: string[]) => {
  for (const path of paths) await html(path);
};

const article = (title: string, more: object = {}) => ({
  title,
  summary: `${title}的摘要`,
  body: body(`${title}的正文`),
  source: { kind: 'original' },
  _status: 'published',
  ...more,
});

for (const locale of LOCALES) {
  test(`an article in ${locale}: publish, edit, take down, publish again, delete`, async ({
    cms,
  }) => {
    const slug = `freshness-${locale.toLowerCase()}`;
    const path = inLocale(locale, `/articles/${slug}`);
    const list = inLocale(locale, '/articles');
    const home = inLocale(locale, '/');
    const feed = inLocale(locale, '/feed.xml');
    await warm(path, list, home, feed);
    expect((await html(path)).status).toBe(404);

    await cms.global('home', { featuredArticle: null });
    await warm(home);
    const { id } = await cms.create('articles', article(`新文${locale}`, { slug }), locale);
    expect(await shows(path, `新文${locale}的正文`)).toBe(true);
    expect(await shows(list, `新文${locale}`)).toBe(true);
    expect(await shows(home, `新文${locale}`)).toBe(true);
    expect(await shows(feed, `新文${locale}`)).toBe(true);
    expect(await sitemapOf('articles')).toContain(path);
    for (const other of LOCALES.filter((one) => one !== locale)) {
      expect((await html(inLocale(other, `/articles/${slug}`))).status).toBe(404);
      expect(await shows(inLocale(other, '/articles'), slug)).toBe(false);
    }

    await cms.update('articles', id, article(`改过${locale}`, { slug }), { locale });
    expect(await shows(path, `改过${locale}的正文`)).toBe(true);
    expect(await shows(list, `改过${locale}`)).toBe(true);
    expect(await shows(list, `新文${locale}`)).toBe(false);
    expect(await shows(feed, `改过${locale}`)).toBe(true);

    await cms.update('articles', id, { title: '未定稿' }, { locale, draft: true });
    expect(await shows(path, `改过${locale}的正文`)).toBe(true);
    expect(await shows(path, '未定稿')).toBe(false);

    await cms.update('articles', id, { title: `改过${locale}`, _status: 'draft' }, { locale });
    expect((await html(path)).status).toBe(404);
    expect(await shows(list, slug)).toBe(false);
    expect(await shows(home, slug)).toBe(false);
    expect(await shows(feed, slug)).toBe(false);
    expect(await sitemapOf('articles')).not.toContain(slug);

    await cms.update('articles', id, { _status: 'published' }, { locale });
    expect((await html(path)).status).toBe(200);

    await cms.remove('articles', id);
    expect((await html(path)).status).toBe(404);
    expect(await shows(list, slug)).toBe(false);
    await cms.global('home', {});
  });
}

test('a renamed slug: the old address leads on for good, lists and sitemap show the new one', async ({
  cms,
}) => {
  for (const [collection, data, own] of [
    ['articles', article('改名'), '/articles'],
    [
      'news',
      { title: '改名新闻', category: 'company', body: body('正文'), _status: 'published' },
      '/news',
    ],
    [
      'pages',
      {
        title: '改名页',
        blocks: [{ blockType: 'facilities', title: '场地' }],
        _status: 'published',
      },
      '',
    ],
    [
      'diseases',
      { name: '改名病', summary: '摘要', overview: body('概述'), _status: 'published' },
      '/diseases',
    ],
  ] as const) {
    const { id } = await cms.create(collection, { ...data, slug: `before-${collection}` });
    const before = `${own}/before-${collection}`;
    const after = `${own}/after-${collection}`;
    await warm(before, after, own || '/');
    await cms.update(collection, id, { slug: `after-${collection}`, _status: 'published' });
    const moved = await html(before);
    expect(moved.status, before).toBe(308);
    expect(moved.headers.get('location')).toBe(after);
    expect((await html(after)).status).toBe(200);
    if (own) expect(await shows(own, `before-${collection}`)).toBe(false);
    if (own) expect(await shows(own, `after-${collection}`)).toBe(true);
    expect(await sitemapOf(collection)).toContain(after);
    expect(await sitemapOf(collection)).not.toContain(before);
    // Somebody else takes the old address: it is theirs.
    const { id: other } = await cms.create(collection, { ...data, slug: `before-${collection}` });
    expect((await html(before)).status).toBe(200);
    await cms.remove(collection, other);
    await cms.remove(collection, id);
    expect((await html(before)).status).toBe(404);
  }
});

for (const locale of LOCALES) {
  const name: Record<Locale, string> = {
    'zh-CN': '红斑狼疮新名',
    'zh-TW': '紅斑狼瘡新名',
    en: 'Lupus renamed',
  };

  test(`related documents in ${locale}: a disease's name, a reviewer's name, alternative text`, async ({
    cms,
  }) => {
    const page = inLocale(locale, '/articles/msc-autoimmune-disease');
    const disease = await cms.find('diseases', 'systemic-lupus-erythematosus', locale);
    await warm(page, inLocale(locale, '/diseases'), inLocale(locale, '/'));
    const rename = (to: string) =>
      cms.update('diseases', disease.id, { name: to, _status: 'published' }, { locale });
    await rename(name[locale]);
    expect(await shows(page, name[locale])).toBe(true);
    expect(await shows(inLocale(locale, '/diseases'), name[locale])).toBe(true);
    expect(await shows(inLocale(locale, '/'), name[locale])).toBe(true);
    await rename(String(disease.name));
    expect(await shows(page, name[locale])).toBe(false);

    const stored = await cms.find('articles', 'msc-autoimmune-disease', locale);
    const reviewer = (stored.review as { reviewer: number }).reviewer;
    const before = await (await cms.api.get(`/api/people/${reviewer}?locale=${locale}`)).json();
    await cms.update('people', reviewer, { name: 'Reviewer Z', _status: 'published' }, { locale });
    expect(await shows(page, 'Reviewer Z')).toBe(true);
    await cms.update('people', reviewer, { name: before.name, _status: 'published' }, { locale });
    expect(await shows(page, 'Reviewer Z')).toBe(false);

    const item = await cms.find('news', 'microcarrier-line-1200l', locale);
    const newsPage = inLocale(locale, '/news/microcarrier-line-1200l');
    await warm(newsPage);
    const picture = await (await cms.api.get(`/api/media/${item.cover}?locale=${locale}`)).json();
    await cms.update('media', item.cover, { alt: `替代${locale}` }, { locale });
    expect(await shows(newsPage, `替代${locale}`)).toBe(true);
    await cms.update('media', item.cover, { alt: picture.alt }, { locale });
    expect(await shows(newsPage, `替代${locale}`)).toBe(false);
  });

  test(`globals in ${locale} show on all pages`, async ({ cms }) => {
    const pages = ['/', '/articles', '/diseases/multiple-sclerosis', '/contact', '/privacy'].map(
      (path) => inLocale(locale, path),
    );
    await warm(...pages, inLocale(locale, '/about'));
    await cms.global('site', { hotline: '400-999 0000' }, locale);
    for (const path of pages) expect(await shows(path, '400-999 0000'), path).toBe(true);
    await cms.global('site', { hotline: '400-012 6688' }, locale);
    for (const path of pages) expect(await shows(path, '400-999 0000'), path).toBe(false);

    await cms.global(
      'navigation',
      { footer: [{ label: `页脚${locale}`, href: '/about' }] },
      locale,
    );
    for (const path of pages) expect(await shows(path, `页脚${locale}`), path).toBe(true);
    await cms.global('navigation', { footer: [] }, locale);

    const company = await cms.readGlobal('company', locale);
    await cms.global('company', { legalName: `全称${locale}` }, locale);
    expect(await shows(inLocale(locale, '/about'), `全称${locale}`)).toBe(true);
    await cms.global('company', { legalName: company.legalName }, locale);
    expect(await shows(inLocale(locale, '/about'), `全称${locale}`)).toBe(false);
  });
}

test('a new article appears below others on the same disease', async ({ cms }) => {
  const disease = await cms.find('diseases', 'multiple-sclerosis');
  const first = await cms.create(
    'articles',
    article('先来', { slug: 'first-on-ms', diseases: [disease.id] }),
  );
  await warm('/articles/first-on-ms', '/diseases/multiple-sclerosis');
  const second = await cms.create(
    'articles',
    article('后来', { slug: 'second-on-ms', diseases: [disease.id] }),
  );
  expect(await shows('/articles/first-on-ms', '/articles/second-on-ms')).toBe(true);
  expect(await shows('/diseases/multiple-sclerosis', '/articles/second-on-ms')).toBe(true);
  await cms.remove('articles', second.id);
  expect(await shows('/articles/first-on-ms', '/articles/second-on-ms')).toBe(false);
  await cms.remove('articles', first.id);
});

test('a disease that is published later appears on the article that names it', async ({ cms }) => {
  const draft = await cms.create('diseases', {
    name: '待发布的病',
    slug: 'later',
    _status: 'draft',
  });
  const one = await cms.create(
    'articles',
    article('指向草稿', { slug: 'to-draft', diseases: [draft.id] }),
  );
  expect(await shows('/articles/to-draft', '待发布的病')).toBe(false);
  await cms.update('diseases', draft.id, {
    summary: '摘要',
    overview: body('概述'),
    _status: 'published',
  });
  expect(await shows('/articles/to-draft', '待发布的病')).toBe(true);
  await cms.remove('articles', one.id);
  await cms.remove('diseases', draft.id);
});

test('a change by another process is seen: scripts and jobs announce it in their transaction', async () => {
  const direct = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await direct.connect();
  await warm('/en/about');
  const { rows } = await direct.query<{ legal_name: string }>(
    "select legal_name from company_locales where _locale = 'en'",
  );
  const change = async (name: string) => {
    await direct.query('begin');
    await direct.query("update company_locales set legal_name = $1 where _locale = 'en'", [name]);
    await direct.query('select announce_change($1)', [['global:company']]);
    await direct.query('commit');
  };
  await change('Changed by a script');
  await expect.poll(() => shows('/en/about', 'Changed by a script')).toBe(true);
  await change(rows[0]?.legal_name ?? '');
  await expect.poll(() => shows('/en/about', 'Changed by a script')).toBe(false);
  await direct.end();
});
