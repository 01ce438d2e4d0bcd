/** Light and dark, the header that stays in view, and what script may add to a page. */
import type { Page } from '@playwright/test';
import { expect, html, SITE, test } from './site.ts';

const LIGHT = 'rgb(251, 252, 250)';
const DARK = 'rgb(10, 14, 14)';
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const themeOf = (page: Page) => page.locator('header x-theme select').filter({ visible: true });

test('a page loads our two small scripts only, named by their contents and kept for ever', async () => {
  const { text } = await html('/');
  const sources = [...text.matchAll(/<script\b(?![^>]*ld\+json)[^>]*\ssrc="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(sources).toHaveLength(2);
  for (const source of sources) {
    expect(source).toMatch(/^\/assets\/(?:theme|enhance)-[A-Z0-9]{8}\.js$/);
    const answer = await html(source);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
  }
});

test('the page of the design system belongs to development', async () => {
  expect((await html('/_design')).status).toBe(404);
});

test.describe('theme', () => {
  test.use({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });

  test('the choice holds on the next page, from its first paint, and follows the system again', async ({
    clean: page,
  }) => {
    await page.goto(`${SITE}/`);
    expect(await ground(page)).toBe(LIGHT);
    await themeOf(page).selectOption('dark');
    expect(await ground(page)).toBe(DARK);

    // The enhancement never arrives: what stands in the head is enough.
    await page.route('**/assets/enhance-*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(`${SITE}/en/articles`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await ground(page)).toBe(DARK);
    await page.unroute('**/assets/enhance-*');

    await page.goto(`${SITE}/en`);
    await expect(themeOf(page)).toHaveValue('dark');
    await themeOf(page).selectOption('auto');
    expect(await ground(page)).toBe(LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(page)).toBe(DARK);
  });

  test('paper is white, whatever the screen shows', async ({ page }) => {
    await page.goto(`${SITE}/`);
    await themeOf(page).selectOption('dark');
    await page.emulateMedia({ media: 'print' });
    // No ground is printed, and the ink on it is black.
    expect(await ground(page)).toBe('rgba(0, 0, 0, 0)');
    const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });
});

test.describe('theme without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the select changes the page it stands on', async ({ page }) => {
    await page.goto(`${SITE}/`);
    await themeOf(page).selectOption('light');
    const shot = await page.screenshot({ clip: { x: 2, y: 300, width: 1, height: 1 } });
    await themeOf(page).selectOption('dark');
    const other = await page.screenshot({ clip: { x: 2, y: 300, width: 1, height: 1 } });
    expect(shot.equals(other)).toBe(false);
  });
});

test.describe('header', () => {
  test('stays in view and moves nothing; not where the screen is low', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${SITE}/about`);
    const offset = () =>
      page.evaluate(
        () => (document.querySelector('h1')?.getBoundingClientRect().top ?? 0) + window.scrollY,
      );
    const before = await offset();
    await page.evaluate(() => window.scrollTo({ top: 1200, behavior: 'instant' }));
    expect((await page.locator('header').first().boundingBox())?.y).toBe(0);
    expect(await offset()).toBe(before);
    await page.setViewportSize({ width: 812, height: 375 });
    expect((await page.locator('header').first().boundingBox())?.y).toBeLessThan(0);
  });

  test('the menu of a phone closes by Escape, and by a press elsewhere', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(`${SITE}/`);
    const menu = page.locator('header summary');
    const links = page.locator('header nav a:visible');
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(links.first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(menu).toBeFocused();
    await menu.click();
    await expect(links.first()).toBeVisible();
    await page.mouse.click(20, 780);
    await expect(links).toHaveCount(0);
  });
});
