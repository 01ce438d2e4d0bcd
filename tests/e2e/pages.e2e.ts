/** Every page type in every language: structure, links of the law, no script, access for all. */
import AxeBuilder from '@axe-core/playwright';
import { expect, html, inLocale, LOCALES, PAGE_TYPES, SITE, statusOf, test } from './site.ts';

for (const locale of LOCALES) {
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    const address = inLocale(locale, path);

    test(`${type} in ${locale}: document, footer and headers`, async () => {
      const { status, headers, text } = await html(address);
      expect(status).toBe(statusOf(type));
      expect(text).toContain(`<html lang="${locale}"`);
      expect(text.match(/<main\b/g)).toHaveLength(1);
      expect(text.match(/<h1\b/g)).toHaveLength(1);
      expect(text).toContain('https://beian.miit.gov.cn/');
      expect(text).toContain('https://beian.mps.gov.cn/#/query/webSearch?code=11010802037749');
      expect(text).toContain('京ICP备18061910号');
      expect(text).toContain('京公网安备 11010802037749号');
      expect(text).toContain('href="tel:');
      expect(text).toContain('href="mailto:');
      const scripts = text.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.filter((tag) => !/ld\+json|data-keep/.test(tag))).toEqual([]);
      expect(text).not.toMatch(/\sstyle="/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('content-language')).toBe(locale);
    });

    test(`${type} in ${locale}: no violation, no error, no foreign request`, async ({ clean }) => {
      await clean.goto(`${SITE}${address}`);
      const { violations } = await new AxeBuilder({ page: clean })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual(
        [],
      );
    });
  }
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    test(`${type} does not scroll sideways`, async ({ page }) => {
      for (const locale of LOCALES) {
        await page.goto(`${SITE}${inLocale(locale, path)}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, locale).toBeLessThanOrEqual(320);
      }
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

  test('menu, search, language switch and paging are links and forms', async ({ page }) => {
    await page.goto(`${SITE}/`);
    await page.locator('header summary').first().click();
    await page.locator('header nav a[href="/articles"]:visible').first().click();
    await expect(page).toHaveURL(`${SITE}/articles`);
    await page.locator('a[hreflang="en"]:visible, header summary').first().click();
    await page.goto(`${SITE}/articles/msc-autoimmune-disease`);
    await page.locator('header summary').first().click();
    await page.locator('a[hreflang="en"]:visible').first().click();
    await expect(page).toHaveURL(`${SITE}/en/articles/msc-autoimmune-disease`);
    await page.locator('header summary').first().click();
    await page.locator('input[name="q"]:visible').first().fill('lupus');
    await page.locator('input[name="q"]:visible').first().press('Enter');
    await expect(page).toHaveURL(`${SITE}/en/search?q=lupus`);
    await expect(
      page.locator('main a[href="/en/diseases/systemic-lupus-erythematosus"]'),
    ).toBeVisible();
  });

  test('chips jump to the parts, citations to the references and back', async ({ page }) => {
    await page.goto(`${SITE}/articles/msc-autoimmune-disease`);
    await page.locator('main a[href="#part-4"]:visible').first().click();
    await expect(page.locator('#part-4')).toBeInViewport();
    await page.locator('#cite-2-1 button').click();
    await page.locator('#cited-2 a[href="#ref-2"]').click();
    await page.keyboard.press('Escape');
    await expect(page.locator('#ref-2')).toBeInViewport();
    const back = page.locator('#ref-2 a[href^="#cite-"]').first();
    const target = await back.getAttribute('href');
    await back.click();
    await expect(page.locator(target ?? '')).toBeInViewport();
  });
});

test('the language switch leads to the list where the document does not exist', async () => {
  const { text } = await html('/articles/upstream-process-for-vesicles');
  expect(text).toMatch(
    /href="\/en\/articles"[^>]*hrefLang="en"|hrefLang="en"[^>]*href="\/en\/articles"/i,
  );
  expect(text).not.toMatch(/rel="alternate" hrefLang="en"/i);
  expect((await html('/en/articles/upstream-process-for-vesicles')).status).toBe(404);
  expect((await html('/zh-TW/diseases/autoimmune-liver-disease')).status).toBe(404);
  expect((await html('/zh-TW/diseases')).text).not.toContain('autoimmune-liver-disease');
});

test('canonical and language links name the public address', async () => {
  const { text } = await html('/en/diseases/systemic-lupus-erythematosus');
  expect(text).toContain(`rel="canonical" href="${SITE}/en/diseases/systemic-lupus-erythematosus"`);
  for (const locale of LOCALES) {
    const path = inLocale(locale, '/diseases/systemic-lupus-erythematosus');
    expect(text).toContain(`hrefLang="${locale}" href="${SITE}${path}"`);
  }
});
