/** What machines read: heads, structured data, pictures, sitemap, feeds, Markdown. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { problemsOf } from '../schema-org.ts';
import {
  body,
  expect,
  html,
  inLocale,
  LOCALES,
  type Locale,
  PAGE_TYPES,
  SITE,
  setDatabase,
  test,
} from './site.ts';

const ARTICLE = '/articles/msc-autoimmune-disease';
const DISEASE = '/diseases/systemic-lupus-erythematosus';
const UNLISTED = ['thanks', 'search', 'search results', 'not found'];
const LISTED = Object.entries(PAGE_TYPES).filter(([type]) => !UNLISTED.includes(type));

test.afterEach(() => setDatabase('pass'));

/** A well-formed XML document as an object; `isArray` elements are always lists. */
function readXml(xml: string, ...isArray: string[]) {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => isArray.includes(name),
  });
  return parser.parse(xml);
}

async function headOf(path: string) {
  const root = parse((await html(path)).text);
  const meta = (name: string) =>
    root
      .querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)
      .map((one) => one.getAttribute('content') ?? '');
  const links = (selector: string) =>
    root.querySelectorAll(`link${selector}`).map((one) => one.getAttribute('href') ?? '');
  return { root, title: root.querySelector('title')?.text ?? '', meta, links };
}

const structuredOf = async (path: string) =>
  (await headOf(path)).root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.text));

/** Every address of the sitemap in a language. */
async function sitemapPaths(locale: Locale): Promise<string[]> {
  const index = readXml((await html('/sitemap.xml')).text, 'sitemap');
  const parts = await Promise.all(
    index.sitemapindex.sitemap.map(async ({ loc }: { loc: string }) =>
      readXml((await html(new URL(loc).pathname)).text, 'url').urlset.url.map(
        (url: { loc: string }) => new URL(url.loc).pathname,
      ),
    ),
  );
  const prefix = /^\/(zh-TW|en)(?=\/|$)/;
  return (parts.flat() as string[]).filter(
    (path) => (prefix.exec(path)?.[1] ?? 'zh-CN') === locale,
  );
}

for (const locale of LOCALES) {
  test(`titles and descriptions in ${locale} are there, sane and each of one page`, async () => {
    test.setTimeout(180_000);
    const lists = ['/news/company', '/news/industry', '/news/year/2026', '/news/event/year/2026'];
    const paths = [...(await sitemapPaths(locale)), ...lists.map((path) => inLocale(locale, path))];
    expect(paths.length).toBeGreaterThan(20);
    const titles = new Map<string, string>();
    const descriptions = new Map<string, string>();
    for (const path of paths) {
      const { title, meta } = await headOf(path);
      const [description = ''] = meta('description');
      expect(title.length, path).toBeGreaterThan(3);
      expect([...title].length, path).toBeLessThanOrEqual(locale === 'en' ? 130 : 70);
      expect([...description].length, path).toBeGreaterThan(locale === 'en' ? 25 : 8);
      expect([...description].length, path).toBeLessThanOrEqual(locale === 'en' ? 200 : 110);
      expect(titles.get(title), `${path}: ${title}`).toBeUndefined();
      expect(descriptions.get(description), `${path}: ${description}`).toBeUndefined();
      titles.set(title, path);
      descriptions.set(description, path);
    }
  });

  test(`structured data in ${locale} is as schema.org has it, on every page type`, async () => {
    const found: Record<string, string[]> = {};
    for (const [type, path] of LISTED) {
      const graphs = await structuredOf(inLocale(locale, path));
      expect(graphs, type).toHaveLength(1);
      expect(problemsOf(graphs[0], SITE), type).toEqual([]);
      expect(JSON.stringify(graphs[0]), type).not.toMatch(/:""|null/);
      const things = graphs[0]['@graph'] as Record<string, unknown>[];
      found[type] = things.map((thing) => String(thing['@type']));
      for (const thing of things) {
        if (thing.inLanguage) expect(thing.inLanguage, type).toBe(locale);
      }
    }
    expect(found).toMatchObject({
      home: ['Organization', 'WebSite'],
      about: ['AboutPage', 'BreadcrumbList'],
      articles: ['CollectionPage', 'BreadcrumbList'],
      article: ['MedicalWebPage', 'BreadcrumbList'],
      disease: ['MedicalWebPage', 'BreadcrumbList'],
      'news by year': ['CollectionPage', 'BreadcrumbList'],
      'news item': ['NewsArticle', 'Event', 'BreadcrumbList'],
      'page of blocks': ['WebPage', 'FAQPage', 'BreadcrumbList'],
      contact: ['ContactPage', 'BreadcrumbList'],
    });
    for (const path of Object.entries(PAGE_TYPES).filter(([type]) => UNLISTED.includes(type)))
      expect(await structuredOf(inLocale(locale, path[1]))).toEqual([]);
  });

  test(`the way to a page in ${locale} is in sight as structured data have it`, async () => {
    for (const type of [
      'articles',
      'article',
      'diseases',
      'disease',
      'news',
      'news item',
    ] as const) {
      const path = inLocale(locale, PAGE_TYPES[type]);
      const { root } = await headOf(path);
      const [{ '@graph': things }] = await structuredOf(path);
      const way = things.find((one: { '@type': string }) => one['@type'] === 'BreadcrumbList');
      const shown = root.querySelectorAll('main nav ol > li > :is(a, span)');
      const from = shown.slice(0, way.itemListElement.length).map((one) => one.text);
      expect(from, type).toEqual(way.itemListElement.map((one: { name: string }) => one.name));
    }
  });

  test(`the questions of a page in ${locale} are those that it shows`, async () => {
    const path = inLocale(locale, PAGE_TYPES['page of blocks']);
    const { root } = await headOf(path);
    const [{ '@graph': things }] = await structuredOf(path);
    const faq = things.filter((thing: { '@type': string }) => thing['@type'] === 'FAQPage');
    expect(faq).toHaveLength(1);
    const shown = root.querySelectorAll('main details:has(> summary > h3)');
    expect(shown.length).toBeGreaterThan(1);
    const said = faq[0].mainEntity.map(
      (one: { name: string; acceptedAnswer: { text: string } }) =>
        `${one.name}${parse(one.acceptedAnswer.text).text}`,
    );
    const flat = (text: string) => text.replace(/\s/g, '');
    expect(said.map(flat)).toEqual(shown.map((one) => flat(one.text)));
  });

  test(`pictures in ${locale}: every page type has one that is there and its own`, async () => {
    test.setTimeout(180_000);
    const seen = new Set<string>();
    for (const [type, path] of LISTED) {
      const { meta, links } = await headOf(inLocale(locale, path));
      const [image = ''] = meta('og:image');
      expect(image.startsWith(`${SITE}/social/${locale}/`), `${type}: ${image}`).toBe(true);
      expect(meta('og:image:alt')[0], type).toBeTruthy();
      expect(meta('twitter:card')).toEqual(['summary_large_image']);
      expect(meta('og:locale')).toEqual([
        { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' }[locale],
      ]);
      expect(meta('og:locale:alternate').length, type).toBe(
        links('[rel=alternate][hreflang]').length - 2,
      );
      const isArticle = ['article', 'disease', 'news item'].includes(type);
      expect(meta('og:type')).toEqual([isArticle ? 'article' : 'website']);
      expect(meta('article:published_time').length, type).toBe(isArticle ? 1 : 0);
      if (seen.has(image)) continue;
      seen.add(image);
      const answer = await fetch(image);
      expect(answer.status, image).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const bytes = Buffer.from(await answer.arrayBuffer());
      const { width, height } = await sharp(bytes).metadata();
      expect(meta('og:image:width')).toEqual([String(width)]);
      expect(meta('og:image:height')).toEqual([String(height)]);
      expect(bytes.length).toBeLessThan(150_000);
    }
    expect(seen.size).toBe(11);
  });

  test(`feeds in ${locale} are valid, with the full text and absolute links`, async () => {
    const { links } = await headOf(inLocale(locale, ARTICLE));
    const [rssUrl = ''] = links('[type="application/rss+xml"]');
    const [atomUrl = ''] = links('[type="application/atom+xml"]');
    expect(rssUrl).toBe(SITE + inLocale(locale, '/feed.xml'));
    expect(atomUrl).toBe(SITE + inLocale(locale, '/atom.xml'));

    const rss = await html(new URL(rssUrl).pathname);
    expect(rss.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const { channel } = readXml(rss.text, 'item').rss;
    for (const name of ['title', 'link', 'description', 'language']) {
      expect(channel[name], name).toBeTruthy();
    }
    const atom = await html(new URL(atomUrl).pathname);
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const { feed } = readXml(atom.text, 'entry');
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed[name], name).toBeTruthy();

    expect(channel.item.length).toBeGreaterThan(5);
    expect(channel.item.length).toBeLessThanOrEqual(30);
    expect(feed.entry.map((entry: { id: string }) => entry.id)).toEqual(
      channel.item.map((item: { link: string }) => item.link),
    );
    for (const item of channel.item) {
      const content: string = item['content:encoded'];
      expect(content.length, item.link).toBeGreaterThan(100);
      const root = parse(content);
      for (const name of ['class', 'style', 'id', 'onclick']) {
        expect(root.querySelectorAll(`[${name}]`), item.link).toEqual([]);
      }
      const targets = root
        .querySelectorAll('[href], [src]')
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
      expect(targets.filter((target) => !/^(https?:|mailto:|tel:)/.test(target))).toEqual([]);
    }
  });

  test(`Markdown in ${locale}: every article and disease, found from its page`, async () => {
    const paths = (await sitemapPaths(locale)).filter((path) =>
      /\/(articles|diseases)\/[^/]+$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      const { root, links } = await headOf(path);
      expect(links('[type="text/markdown"]'), path).toEqual([`${SITE}${path}.md`]);
      const { status, headers, text } = await html(`${path}.md`);
      expect(status, path).toBe(200);
      expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(headers.get('link')).toBe(`<${SITE}${path}>; rel="canonical"`);
      expect(headers.get('content-language')).toBe(locale);
      expect(text).toMatch(/^---\ntitle: ".+"\nurl: "http/);
      const title = root.querySelector('h1')?.text.trim() ?? '?';
      expect(text.replaceAll('\\', ''), path).toContain(`# ${title}`);
      expect(text.match(/^# /gm), path).toHaveLength(1);
      expect(text).not.toMatch(/<(?!https?:)[a-z]/);
    }
  });
}

test('a picture is of what is published now; old addresses lead to it, others to nothing', async ({
  cms,
}) => {
  const data = { title: '图一', category: 'company', body: body('正文'), slug: 'picture' };
  const { id } = await cms.create('news', { ...data, _status: 'published' });
  const image = async () => (await headOf('/news/picture')).meta('og:image')[0] ?? '';
  const get = (url: string) => fetch(url, { redirect: 'manual' });
  const before = await image();
  const answers = await Promise.all(Array.from({ length: 12 }, () => get(before)));
  expect(answers.map((answer) => answer.status)).toEqual(Array(12).fill(200));
  expect((await get(before)).headers.get('x-content-type-options')).toBe('nosniff');

  await cms.update('news', id, { title: '图二', _status: 'published' });
  const after = await image();
  expect(after).not.toBe(before);
  const old = await get(before);
  expect(old.status).toBe(302);
  expect(new URL(old.headers.get('location') ?? '', SITE).href).toBe(after);
  expect(old.headers.get('cache-control')).toBe('no-store');
  expect((await get(after)).status).toBe(200);

  await cms.update('news', id, { title: '草稿' }, { draft: true });
  expect(await image()).toBe(after);
  await cms.update('news', id, { title: '图二', _status: 'draft' });
  expect((await get(after)).status).toBe(404);
  await cms.remove('news', id);
  for (const path of [
    '/social/zh-CN/news/none.0123456789abcdef.png',
    '/social/xx/news/none.0123456789abcdef.png',
    '/social/zh-CN/users/none.0123456789abcdef.png',
    '/social/zh-CN/news/none.png',
    '/social/zh-CN/site/none.0123456789abcdef.png',
    '/social/en/articles/upstream-process-for-vesicles.0123456789abcdef.png',
  ]) {
    expect((await html(path)).status, path).toBe(404);
  }
});

test('the sitemap is as sitemaps.org has it, and says when, and in which languages', async () => {
  const index = readXml((await html('/sitemap.xml')).text, 'sitemap').sitemapindex;
  expect(index['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
  for (const { loc, lastmod, ...more } of index.sitemap) {
    expect(Object.keys(more)).toEqual([]);
    if (!loc.includes('/fixed-')) expect(lastmod, loc).toMatch(moment);
    const set = readXml((await html(new URL(loc).pathname)).text, 'url', 'xhtml:link').urlset;
    expect(set['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(set.url.length).toBeLessThanOrEqual(50_000);
    const alternates = new Map<string, string>();
    for (const url of set.url) {
      expect(Object.keys(url).filter((key) => !/^(loc|lastmod|xhtml:link)$/.test(key))).toEqual([]);
      if (!loc.includes('/fixed-')) expect(url.lastmod, url.loc).toMatch(moment);
      const links = url['xhtml:link'] as Record<string, string>[];
      expect(links.map((link) => link['@href'])).toContain(url.loc);
      expect(links.filter((link) => link['@hreflang'] === 'x-default')).toHaveLength(1);
      alternates.set(url.loc, JSON.stringify(links));
    }
    for (const [own, links] of alternates) {
      for (const link of JSON.parse(links)) {
        expect(alternates.get(link['@href']), `${link['@href']} names ${own}`).toBe(links);
      }
    }
  }
});

test('llms.txt is as llmstxt.org has it, and its documents are there', async () => {
  const { status, headers, text } = await html('/llms.txt');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text.match(/^## .+/gm)?.length).toBe(7);
  const afterSections = text.slice(text.indexOf('\n## ')).split('\n').filter(Boolean);
  expect(afterSections.filter((line) => !/^(## |- \[.+\]\(http.+\))/.test(line))).toEqual([]);
  const links = [...text.matchAll(/^- \[.+?\]\((\S+?)\)/gm)].map((match) => match[1] ?? '');
  for (const locale of LOCALES) {
    expect(links).toContain(`${SITE}${inLocale(locale, ARTICLE)}.md`);
    expect(links).toContain(`${SITE}${inLocale(locale, DISEASE)}.md`);
  }
  for (const link of links) {
    expect((await html(new URL(link).pathname)).status, link).toBe(200);
  }
});

test('Markdown holds what the page says: tables, charts, reviews and literature', async () => {
  const article = (await html(`${ARTICLE}.md`)).text;
  expect(article).toMatch(/^reviewed: "\d{4}-/m);
  expect(article).toMatch(/^## 参考文献\n\n1\. /m);
  expect(article).toContain('[NCT01662973](https://clinicaltrials.gov/study/NCT01662973)');
  expect(article).toMatch(/^\| - \|/m);
  expect(article).toMatch(/^## 本文术语\n\n- \*\*.+（.+）\*\*：/m);
  const disease = (await html(`${DISEASE}.md`)).text;
  expect(disease).toMatch(/^## 本文术语\n\n- \*\*/m);
  expect(disease).toMatch(/^abbreviation: "SLE"$/m);
  expect(disease).toMatch(/^\| 研究 \| 设计 \| 人数 \|/m);
  expect(disease).toMatch(/^## 一目了然\n\n- \*\*.+\*\*：/m);
  expect(disease).toMatch(/^## 发病机制\n\n1\. \*\*/m);
});

test('Markdown is there where the page is, and nowhere else', async () => {
  for (const path of [
    '/articles/none.md',
    '/diseases/none.md',
    '/en/articles/upstream-process-for-vesicles.md',
    '/news/new-year-gathering-2026.md',
    '/markdown/zh-CN/articles/msc-autoimmune-disease.md',
    '/articles/msc-autoimmune-disease.md.md',
  ]) {
    expect((await html(path)).status, path).toBe(404);
  }
  const first = await html(`${ARTICLE}.md`);
  const again = await html(`${ARTICLE}.md`, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

for (const locale of LOCALES) {
  test(`a change shows on the next request in ${locale}: Markdown, feeds, llms.txt`, async ({
    cms,
  }) => {
    const path = inLocale(locale, '/articles/for-machines');
    const places = [
      `${path}.md`,
      inLocale(locale, '/feed.xml'),
      inLocale(locale, '/atom.xml'),
      '/llms.txt',
    ];
    const texts = () => Promise.all(places.map(async (place) => (await html(place)).text));
    const all = async (title: string) => (await texts()).map((text) => text.includes(title));
    await texts();
    const data = (title: string) => ({
      title,
      summary: '摘要',
      slug: 'for-machines',
      body: body(`${title}的正文`),
      source: { kind: 'original' },
      _status: 'published',
    });
    const { id } = await cms.create('articles', data('机器新文'), locale);
    expect(await all('机器新文')).toEqual([true, true, true, true]);
    await cms.update('articles', id, data('机器改过'), { locale });
    expect(await all('机器改过')).toEqual([true, true, true, true]);
    expect(await all('机器新文')).toEqual([false, false, false, false]);
    await cms.update('articles', id, { title: '未定稿' }, { locale, draft: true });
    expect(await all('未定稿')).toEqual([false, false, false, false]);
    await cms.update('articles', id, { slug: 'machines-moved', _status: 'published' }, { locale });
    const moved = await html(`${path}.md`);
    expect(moved.status).toBe(308);
    expect(moved.headers.get('location')).toBe(inLocale(locale, '/articles/machines-moved.md'));
    await cms.update('articles', id, { _status: 'draft' }, { locale });
    expect((await html(inLocale(locale, '/articles/machines-moved.md'))).status).toBe(404);
    expect((await texts()).slice(1).some((text) => text.includes('machines-moved'))).toBe(false);
    await cms.remove('articles', id);
  });
}

test('with the database away, what was made is answered, and the rest is 503', async () => {
  const image = (await headOf(ARTICLE)).meta('og:image')[0] ?? '';
  const made = [`${ARTICLE}.md`, '/feed.xml', '/atom.xml', '/llms.txt', new URL(image).pathname];
  const before = await Promise.all(made.map((path) => html(path)));
  await setDatabase('down');
  for (const [index, path] of made.entries()) {
    const { status, text } = await html(path);
    expect(status, path).toBe(200);
    expect(text, path).toBe(before[index]?.text);
  }
  for (const path of ['/articles/never-made.md', '/social/en/news/never.0123456789abcdef.png']) {
    const { status, headers } = await html(path);
    expect(status, path).toBe(503);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('retry-after')).toBe('30');
  }
  await setDatabase('pass');
  await expect
    .poll(async () => (await html('/articles/never-made.md')).status, { timeout: 30_000 })
    .toBe(404);
});

test('languages are said in the header and in the page, icons and manifest are there', async () => {
  for (const locale of LOCALES) {
    const path = inLocale(locale, ARTICLE);
    const { headers } = await html(path);
    expect(headers.get('content-language')).toBe(locale);
    const { root, links } = await headOf(path);
    expect(root.querySelector('meta[http-equiv="content-language"]')?.getAttribute('content')).toBe(
      locale,
    );
    const [manifestPath = ''] = links('[rel=manifest]');
    const manifest = await html(manifestPath);
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
    const { lang, name, icons } = JSON.parse(manifest.text);
    expect(lang).toBe(locale);
    expect(name).toBeTruthy();
    const pictures = [...links('[rel=icon]'), ...links('[rel=apple-touch-icon]')];
    for (const src of [...pictures, ...icons.map((icon: { src: string }) => icon.src)]) {
      const answer = await fetch(`${SITE}${src}`);
      expect(answer.status, src).toBe(200);
      expect(answer.headers.get('content-type'), src).toMatch(/^image\//);
    }
  }
  const ico = Buffer.from(await (await fetch(`${SITE}/favicon.ico`)).arrayBuffer());
  expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ width: 32, height: 32 });
});
