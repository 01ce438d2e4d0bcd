/** What one document says of another: shown and linked only while a visitor can go there. */
import {
  article,
  DRAFT,
  linkTo,
  PATHS,
  PUBLISHED,
  TARGETS,
  targets,
  tidily,
  tree,
  trialTable,
} from './documents.ts';
import { expect, html, inLocale, LOCALES, type Locale, shows, test } from './site.ts';

for (const target of targets) {
  test(`a body's link to one of ${target} is plain text while that is a draft, and a link from the moment it is published`, async ({
    cms,
  }) => {
    const own = `${PATHS[target]}/linked-${target}`;
    const from = `/articles/links-to-${target}`;
    await tidily(cms, async (make) => {
      const data = { ...TARGETS[target]('被引'), slug: `linked-${target}` };
      const id = await make(target, { ...data, ...DRAFT });
      const body = tree(linkTo(target, id, '下文'));
      await make('articles', article('引用', { slug: `links-to-${target}`, body }));
      expect(await shows(from, '下文')).toBe(true);
      expect(await shows(from, `href="${own}"`)).toBe(false);

      await cms.update(target, id, PUBLISHED);
      expect(await shows(from, `<a href="${own}"`)).toBe(true);
      expect((await html(own)).status).toBe(200);

      await cms.update(target, id, { slug: `linked-${target}-anew`, ...PUBLISHED });
      expect(await shows(from, `<a href="${own}-anew"`)).toBe(true);

      await cms.update(target, id, DRAFT);
      expect(await shows(from, '下文')).toBe(true);
      expect(await shows(from, own)).toBe(false);
    });
  });
}

test('an article that is recommended while a draft appears from the moment it is published', async ({
  cms,
}) => {
  await tidily(cms, async (make) => {
    const later = await make('articles', article('后发表', { slug: 'read-next', ...DRAFT }));
    await make('articles', article('荐文', { slug: 'recommends', related: [later] }));
    expect(await shows('/articles/recommends', 'read-next')).toBe(false);
    expect(await shows('/articles/recommends', '后发表')).toBe(false);
    await cms.update('articles', later, PUBLISHED);
    expect(await shows('/articles/recommends', 'href="/articles/read-next"')).toBe(true);
    await cms.update('articles', later, DRAFT);
    expect(await shows('/articles/recommends', 'read-next')).toBe(false);
  });
});

test('a trial stands in the tables of articles and diseases from the moment it is published', async ({
  cms,
}) => {
  await tidily(cms, async (make) => {
    const trial = await make('trials', { title: '待发布的试验', participants: 97, ...DRAFT });
    const known = await make('trials', { title: '已发布的试验', ...PUBLISHED });
    const body = tree(trialTable(known, trial));
    await make('articles', article('试验综述', { slug: 'tells-of-trials', body }));
    const disease = { ...TARGETS.diseases('试验之病'), slug: 'has-trials', trials: [known, trial] };
    await make('diseases', { ...disease, ...PUBLISHED });
    const pages = ['/articles/tells-of-trials', '/diseases/has-trials'];
    for (const path of pages) {
      expect(await shows(path, '已发布的试验'), path).toBe(true);
      expect(await shows(path, '待发布的试验'), path).toBe(false);
    }
    await cms.update('trials', trial, PUBLISHED);
    for (const path of pages) expect(await shows(path, '待发布的试验'), path).toBe(true);
    await cms.update('trials', trial, DRAFT);
    for (const path of pages) expect(await shows(path, '待发布的试验'), path).toBe(false);
  });
});

/** The document in a language of its own, and an article in all three that names it. */
for (const only of LOCALES) {
  const others = LOCALES.filter((locale) => locale !== only);

  test(`links to documents that exist in ${only} alone: a link there, plain text elsewhere`, async ({
    cms,
  }) => {
    await tidily(cms, async (make) => {
      const ids = {} as Record<keyof typeof TARGETS, unknown>;
      for (const target of targets) {
        const data = { ...TARGETS[target]('独有'), slug: `only-${only.toLowerCase()}` };
        ids[target] = await make(target, { ...data, ...PUBLISHED }, only);
      }
      const slug = `in-three-${only.toLowerCase()}`;
      const in3 = (locale: Locale) =>
        article(`三语${locale}`, {
          slug,
          body: tree(...targets.map((target) => linkTo(target, ids[target], `指向${target}`))),
          related: [ids.articles],
          diseases: [ids.diseases],
        });
      const naming = await make('articles', in3('zh-CN'));
      for (const locale of ['zh-TW', 'en'] as const) {
        await cms.update('articles', naming, in3(locale), { locale });
      }
      const leads = (locale: Locale, target: keyof typeof TARGETS) =>
        `href="${inLocale(locale, `${PATHS[target]}/only-${only.toLowerCase()}`)}"`;

      for (const target of targets) {
        const path = (locale: Locale) => inLocale(locale, `/articles/${slug}`);
        expect(await shows(path(only), leads(only, target)), target).toBe(true);
        for (const locale of others) {
          expect(await shows(path(locale), `指向${target}`), `${target} in ${locale}`).toBe(true);
          expect(await shows(path(locale), leads(locale, target)), locale).toBe(false);
          expect(await shows(path(locale), leads(only, target).slice(0, -1)), locale).toBe(false);
        }
      }
      // A language that comes later brings the link with it.
      const [later = 'en'] = others;
      await cms.update('articles', ids.articles, article('后译'), { locale: later });
      expect(await shows(inLocale(later, `/articles/${slug}`), leads(later, 'articles'))).toBe(
        true,
      );
    });
  });
}
