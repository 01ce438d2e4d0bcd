/** Disease pages: the answer in one screen, the mechanism and the prevalence drawn. */
import { body, expect, html, inLocale, LOCALES, SITE, shows, test } from './site.ts';

const SLE = '/diseases/systemic-lupus-erythematosus';
const SLUGS = [
  'rheumatoid-arthritis',
  'multiple-sclerosis',
  'systemic-lupus-erythematosus',
  'inflammatory-bowel-disease',
  'sjogrens-syndrome',
  'autoimmune-liver-disease',
];

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test('a wide screen shows what it is, whom it meets, treatment and research', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${SITE}${inLocale(locale, SLE)}`);
      for (const part of ['main h1', 'main header dl > div:nth-of-type(4)']) {
        const box = await page.locator(part).first().boundingBox();
        expect((box?.y ?? 999) + (box?.height ?? 0), part).toBeLessThan(800);
      }
    });

    test('a phone shows the answer first', async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 812 });
      await page.goto(`${SITE}${inLocale(locale, SLE)}`);
      const box = await page.locator('main header dl > div').first().boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(812);
    });

    test('every mechanism has its drawings with words', async () => {
      for (const slug of SLUGS) {
        const { status, text } = await html(inLocale(locale, `/diseases/${slug}`));
        if (locale === 'zh-TW' && slug === 'autoimmune-liver-disease') {
          expect(status).toBe(404);
          continue;
        }
        const section = /<section aria-labelledby="mechanism".*?<\/ol>/s.exec(text)?.[0] ?? '';
        expect(section.match(/<svg aria-hidden="true" viewBox="0 0 200 120"/g), slug).toHaveLength(
          5,
        );
        expect(section.match(/<h3/g), slug).toHaveLength(5);
        expect(section).not.toMatch(/NaN|undefined/);
      }
    });
  });
}

test('a step is a drawing left of its words on a phone, above them in four columns else', async ({
  page,
}) => {
  const boxes = async () => {
    const items = page.locator('section[aria-labelledby="mechanism"] ol > li');
    return Promise.all(
      [0, 1, 2, 3].map(async (index) => ({
        drawing: await items.nth(index).locator('svg').boundingBox(),
        words: await items.nth(index).locator('div').boundingBox(),
      })),
    );
  };
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(`${SITE}${SLE}`);
  for (const { drawing, words } of await boxes()) {
    expect(words?.x).toBeGreaterThan((drawing?.x ?? 0) + (drawing?.width ?? 0) - 1);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const wide = await boxes();
  expect(new Set(wide.map(({ drawing }) => Math.round(drawing?.y ?? 0))).size).toBe(1);
  for (const { drawing, words } of wide) {
    expect(words?.y).toBeGreaterThan((drawing?.y ?? 0) + (drawing?.height ?? 0) - 1);
  }
});

test('the prevalence is counted out: one mark for one person', async () => {
  const { text } = await html(SLE);
  const figure = /<figure.*?<\/figure>/s.exec(text)?.[0] ?? '';
  const dots = [...figure.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d?.match(/h0/g)?.length ?? 0);
  // Disc: seven marks, their fill, the five hollow ones; people: seventy, fifty of them hollow.
  expect(dots.slice(-5)).toEqual([7, 7, 5, 70, 50]);
  expect(await shows(SLE, '连同空心是上限70人')).toBe(true);
  const lattice = / d="(M[^"]+)"/.exec(figure)?.[1] ?? '';
  const count = [...lattice.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Number(length) / 4) + 1,
    0,
  );
  expect(count).toBe(10_000);
});

test('a figure that cannot be drawn is refused in the language of the admin', async ({ cms }) => {
  const answer = await cms.api.post('/api/diseases?locale=zh-CN', {
    data: {
      name: '数字病',
      slug: 'number-disease',
      keyFigures: [{ value: '很多', isPrevalence: true }],
    },
  });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain('每10万人的患病数');
});

test('steps and answers without words in a language are left out there', async ({ cms }) => {
  const { id } = await cms.create('diseases', {
    name: '图解病',
    slug: 'drawn-disease',
    summary: '摘要',
    overview: body('概述'),
    mechanism: body('机制'),
    glance: [{ label: '多见于', text: '成年人' }],
    mechanismSteps: [{ drawing: 'loss', title: '丢失的一步', text: '说明' }],
    _status: 'published',
  });
  const chinese = (await html('/diseases/drawn-disease')).text;
  expect(chinese).toContain('丢失的一步');
  expect(chinese).toContain('成年人');
  await cms.update(
    'diseases',
    id,
    { name: 'Drawn', summary: 'Summary', overview: body('Text'), mechanism: body('Why') },
    { locale: 'en' },
  );
  await cms.update('diseases', id, { _status: 'published' }, { locale: 'en' });
  const english = (await html('/en/diseases/drawn-disease')).text;
  expect(english).toContain('Why');
  expect(english).not.toContain('viewBox="0 0 200 120"');
  await cms.remove('diseases', id);
});

test.describe('enlarged', () => {
  test.use({ viewport: { width: 480, height: 900 } });
  for (const path of [SLE, '/about', '/search?q=zzzz', '/news/new-year-gathering-2026', '/']) {
    test(`${path} with text of 200 % does not scroll sideways`, async ({ page }) => {
      for (const locale of LOCALES) {
        await page.goto(`${SITE}${inLocale(locale, path)}`);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        await expect.poll(width, { message: locale }).toBeLessThanOrEqual(480);
      }
    });
  }
});

test('on paper nothing is parted, what is done stays solid, and other pages are left out', async ({
  page,
}) => {
  await page.goto(`${SITE}${SLE}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#further-reading')).toBeHidden();
  const styles = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((one) => {
        const { breakInside, printColorAdjust } = getComputedStyle(one);
        return { breakInside, printColorAdjust };
      }),
    );
  for (const kept of ['main dl > div', 'section[aria-labelledby="mechanism"] li', 'main h2']) {
    const found = await styles(kept);
    expect(found.length, kept).toBeGreaterThan(1);
    expect(new Set(found.map(({ breakInside }) => breakInside)), kept).toEqual(new Set(['avoid']));
  }
  const dots = await styles('section[aria-labelledby="record"] li > span');
  expect(dots.map(({ printColorAdjust }) => printColorAdjust)).toEqual(Array(4).fill('exact'));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(7);
});

test('columns of the home page and the profile stand on one grid', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const left = async (selector: string) =>
    Math.round((await page.locator(selector).first().boundingBox())?.x ?? -1);
  await page.goto(`${SITE}/`);
  const third = await left('section[aria-labelledby="home-diseases"] h2 + p');
  expect(await left('section[aria-labelledby="home-diseases"] li > p')).toBe(third);
  await page.goto(`${SITE}/about`);
  expect(await left('section[aria-labelledby="about-intro"] .rich-text')).toBe(third);
  expect(await left('section[aria-labelledby="about-figures"] dl > div:nth-child(2)')).toBe(third);
  expect(await left('section[aria-labelledby="about-licences"] li:nth-child(2)')).toBe(third);
  await page.goto(`${SITE}/platform`);
  expect(await left('main .rich-text h2')).toBe(third);
});
