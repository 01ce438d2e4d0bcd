/** The company profile: places without a base map, distances, partners, the axis of time. */
import { type Cms, expect, html, inLocale, LOCALES, type Locale, SITE, test } from './site.ts';

const DISTANCE: Record<Locale, string> = {
  'zh-CN': '约1,070 km',
  'zh-TW': '約1,070 km',
  en: 'about 1,070 km',
};
const NOTE: Record<Locale, string> = {
  'zh-CN': '不画边界与海岸线',
  'zh-TW': '不畫邊界與海岸線',
  en: 'no borders or coastlines',
};

for (const locale of LOCALES) {
  test(`in ${locale} the map has its facts as a list, and loads nothing`, async ({ clean }) => {
    await clean.goto(`${SITE}${inLocale(locale, '/about')}`);
    const section = clean.locator('section[aria-labelledby="about-places"]');
    await expect(section.getByRole('img')).toHaveAccessibleName(/.{10,}/);
    await expect(section.getByText(DISTANCE[locale])).toBeVisible();
    await expect(section.getByText(NOTE[locale])).toBeVisible();
    await expect(section.locator('figure image, figure img, iframe')).toHaveCount(0);
    // Nothing that is drawn closes an area but the cells on the spheres: no land, no border.
    await expect(section.locator('figure polygon')).toHaveCount(0);
    await expect(section.getByRole('listitem').first()).toContainText('39.9°');
    const partners = clean.locator('section[aria-labelledby="about-partners"] h3');
    expect(await partners.count()).toBeGreaterThanOrEqual(3);
  });
}

test('a figure keeps its unit in one piece beside it on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  for (const locale of LOCALES) {
    await page.goto(`${SITE}${inLocale(locale, '/about')}`);
    const heights = await page
      .locator('dd.text-numeral')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      );
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.max(...heights)).toBeLessThan(1.5);
  }
});

test('milestones run down one axis, a year is said once and heard each time', async ({ page }) => {
  await page.goto(`${SITE}/about`);
  const section = page.locator('section[aria-labelledby="about-milestones"]');
  const years = await section.locator('li > p').allTextContents();
  expect(years).toEqual(years.toSorted());
  expect(years.length).toBeGreaterThan(new Set(years).size);
  const lefts = await section
    .locator('li > div')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().left));
  expect(new Set(lefts.map(Math.round)).size).toBe(1);
});

async function facilities(cms: Cms): Promise<Record<string, unknown>[]> {
  return (await cms.readGlobal('company')).facilities as Record<string, unknown>[];
}

test('a place moves on the map when its co-ordinates change, and leaves it without them', async ({
  cms,
}) => {
  const before = await facilities(cms);
  const change = (latitude: number | null) =>
    cms.global('company', {
      facilities: before.map((row, index) => (index === 2 ? { ...row, latitude } : row)),
    });
  await html('/about');
  await change(22.5);
  expect((await html('/about')).text).toMatch(/约\d,\d{3} km/);
  expect((await html('/about')).text).not.toContain('约1,070 km');
  await change(null);
  expect((await html('/about')).text).not.toMatch(/约[\d,]+ km/);
  const refused = await cms.api.post('/api/globals/company?locale=zh-CN', {
    data: { facilities: before.map((row) => ({ ...row, latitude: 120 })) },
  });
  expect(refused.status()).toBe(400);
  await cms.global('company', { facilities: before });
  expect((await html('/about')).text).toContain('约1,070 km');
});
