/** What was on the site and is no more: old addresses, languages and documents that were taken back. */
import { article, DRAFT, PATHS, PUBLISHED, TARGETS, targets, tidily } from './documents.ts';
import {
  body,
  expect,
  html,
  inLocale,
  LOCALES,
  type Locale,
  setDatabase,
  shows,
  test,
} from './site.ts';

/** Pages that were lost in an outage are made again before the next test. */
test.afterEach(async () => {
  await setDatabase('pass');
  await expect.poll(async () => (await html('/')).status, { timeout: 30_000 }).toBe(200);
});

for (const only of LOCALES) {
  const others = LOCALES.filter((locale) => locale !== only);
  test(`an old address leads on in ${only} alone where the document exists in no other language`, async ({
    cms,
  }) => {
    await tidily(cms, async (make) => {
      for (const target of targets) {
        const old = `old-${only.toLowerCase()}`;
        const data = { ...TARGETS[target]('改址'), slug: old };
        const id = await make(target, { ...data, ...PUBLISHED }, only);
        const path = (locale: Locale, slug: string) => inLocale(locale, `${PATHS[target]}/${slug}`);
        await cms.update(target, id, { slug: `new-${old}`, ...PUBLISHED }, { locale: only });
        const moved = await html(path(only, old));
        expect(moved.status, target).toBe(308);
        expect(moved.headers.get('location')).toBe(path(only, `new-${old}`));
        expect((await html(path(only, `new-${old}`))).status).toBe(200);
        for (const locale of others) {
          expect((await html(path(locale, old))).status, `${target} in ${locale}`).toBe(404);
        }
        // Taken down, it leads nowhere; published again elsewhere, the first address leads there.
        await cms.update(target, id, DRAFT, { locale: only });
        expect((await html(path(only, old))).status).toBe(404);
        expect((await html(path(only, `new-${old}`))).status).toBe(404);
        await cms.update(target, id, { slug: `last-${old}` }, { locale: only, draft: true });
        await cms.update(target, id, PUBLISHED, { locale: only });
        for (const slug of [old, `new-${old}`]) {
          const answer = await html(path(only, slug));
          expect([answer.status, answer.headers.get('location')]).toEqual([
            308,
            path(only, `last-${old}`),
          ]);
        }
      }
    });
  });
}

/** Takes the English version back, as an editor does: by emptying its body. */
const ENGLISH_EMPTIED = { body: body(' '), ...PUBLISHED };

for (const asked of [true, false]) {
  test(`a language that was taken back does not come back in an outage, ${asked ? 'seen as 404 before' : 'not asked for since'}`, async ({
    cms,
  }) => {
    const slug = `english-taken-back-${asked}`;
    await tidily(cms, async (make) => {
      const id = await make('articles', article('两种语言', { slug }));
      await cms.update('articles', id, article('Two languages'), { locale: 'en' });
      const english = `/en/articles/${slug}`;
      expect(await shows(english, 'Two languages')).toBe(true);
      expect(await shows('/en/articles', slug)).toBe(true);

      await cms.update('articles', id, ENGLISH_EMPTIED, { locale: 'en' });
      if (asked) expect((await html(english)).status).toBe(404);
      if (asked) expect(await shows('/en/articles', slug)).toBe(false);

      await setDatabase('down');
      const inOutage = [await html(english), await html('/en/articles')];
      await setDatabase('pass');
      expect(inOutage[0]?.status).toBe(503);
      for (const answer of inOutage) expect(answer.text.includes('Two languages')).toBe(false);
      await expect.poll(async () => (await html(english)).status, { timeout: 30_000 }).toBe(404);
    });
  });
}
