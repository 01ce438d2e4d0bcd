/** Access for all: dark pages, keyboard, zoom, targets, forced colours, reduced motion. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, inLocale, LOCALES, PAGE_TYPES, SITE, test } from './site.ts';

const open = (page: Page, path: string) => page.goto(`${SITE}${path}`);

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    test(`${type}: no violation in any language`, async ({ page }) => {
      for (const locale of LOCALES) {
        await open(page, inLocale(locale, path));
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          locale,
        ).toEqual([]);
      }
    });
  }
});

interface Stop {
  text: string;
  visible: boolean;
  outlined: boolean;
  covered: boolean;
}

/** What the focus stands on: is it to be seen, and is it marked? */
const focused = (page: Page) =>
  page.evaluate((): Stop | null => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const middle = document.elementFromPoint(
      Math.min(box.left + 2, innerWidth - 1),
      box.top + Math.min(box.height, 40) / 2,
    );
    return {
      text: element.outerHTML.slice(0, 120),
      visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      covered: middle?.closest('header') !== null && element.closest('header') === null,
    };
  });

test.describe('by keyboard', () => {
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    test(`${type}: every stop is seen, marked, and not under the header`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, path);
      const seen: string[] = [];
      for (let step = 0; step < 200; step += 1) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (!stop) break;
        seen.push(stop.text);
        expect(stop, JSON.stringify(stop)).toMatchObject({
          visible: true,
          outlined: true,
          covered: false,
        });
      }
      expect(seen[0], 'the first stop skips to the content').toContain('href="#main"');
      expect(seen.length).toBeGreaterThan(10);
    });
  }

  test('the skip link leads past the header', async ({ page }) => {
    await open(page, '/articles');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test('targets are at least 24 px, or have that much room, or stand in running text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const path of Object.values(PAGE_TYPES)) {
    await open(page, path);
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
      path,
    ).toEqual([]);
  }
});

test('at 400 % zoom and with text twice as large nothing scrolls sideways or is cut', async ({
  page,
}) => {
  for (const path of Object.values(PAGE_TYPES)) {
    // 1280 px at 400 % are 320 CSS pixels by 200.
    await page.setViewportSize({ width: 320, height: 200 });
    await open(page, path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width(), `${path} at 400 %`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 375, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await width(), `${path} with 200 % text`).toBeLessThanOrEqual(375);
  }
});

test('forced colours keep controls and drawings in sight', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['/', '/contact', '/diseases/systemic-lupus-erythematosus']) {
    await open(page, path);
    const invisible = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll<HTMLElement>('main a, main button, main input')]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => getComputedStyle(element).color === ground)
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect(invisible, path).toEqual([]);
  }
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().length +
      (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0),
  );
  expect(moving).toBe(0);
});
