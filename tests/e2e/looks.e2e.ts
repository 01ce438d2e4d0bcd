/**
 * Every page type at three widths, in three languages and both themes, beside how it looked when a
 * person last signed it. After a wanted change: `LOOKS=sign npx playwright test … looks`, and look.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { difference, fontsHere, shrink } from './look.ts';
import { expect, inLocale, LOCALES, PAGE_TYPES, SITE, test } from './site.ts';

const WIDTHS = [375, 768, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/** A page is compared down to here, in pixels. */
const DEEPEST = 6000;
/** A date that is a digit longer changes less, a block that has moved by a line changes more. */
const TOLERANCE = 0.01;

const folder = join(import.meta.dirname, 'looks');
const signing = process.env.LOOKS === 'sign';
const fontsFile = join(folder, 'fonts.txt');
mkdirSync(folder, { recursive: true });
if (signing) writeFileSync(fontsFile, fontsHere());
const comparable = existsSync(fontsFile) && readFileSync(fontsFile, 'utf8') === fontsHere();
test.skip(!comparable, `signed with other fonts than those of this machine: ${fontsHere()}`);

async function takeLook(page: Page, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(async () => {
    const drawn = [...document.images].filter((picture) => picture.getClientRects().length > 0);
    for (const picture of drawn) Object.assign(picture, { loading: 'eager', decoding: 'sync' });
    const loaded = (picture: HTMLImageElement) =>
      picture.complete && picture.naturalWidth > 0
        ? null
        : new Promise((resolve) => picture.addEventListener('load', resolve, { once: true }));
    await Promise.all(drawn.map(loaded));
    await Promise.all(drawn.map((picture) => picture.decode()));
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, DEEPEST) };
  return shrink(await page.screenshot({ fullPage: true, clip, animations: 'disabled' }));
}

for (const theme of THEMES) {
  for (const locale of LOCALES) {
    test.describe(`${theme}, ${locale}`, () => {
      test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });
      for (const [type, path] of Object.entries(PAGE_TYPES)) {
        test(`${type} looks as signed`, async ({ page }) => {
          await page.goto(`${SITE}${inLocale(locale, path)}`);
          for (const width of WIDTHS) {
            const name = `${type.replaceAll(' ', '-')}-${locale}-${width}-${theme}.webp`;
            const file = join(folder, name);
            const look = await takeLook(page, width);
            if (signing) {
              const same = existsSync(file) && (await difference(readFileSync(file), look)) === 0;
              if (!same) writeFileSync(file, look);
              continue;
            }
            expect.soft(existsSync(file), `${name} was never signed`).toBe(true);
            const changed = await difference(readFileSync(file), look);
            if (changed > TOLERANCE) {
              await test.info().attach(name, { body: await page.screenshot({ fullPage: true }) });
            }
            expect.soft(changed, name).toBeLessThanOrEqual(TOLERANCE);
          }
        });
      }
    });
  }
}

test('a block that has moved by a line is seen, a changed digit is not', async ({ page }) => {
  await page.goto(`${SITE}/articles/msc-autoimmune-disease`);
  const before = await takeLook(page, 1280);
  await page.evaluate(() => {
    const time = document.querySelector('main time');
    if (time?.firstChild) time.firstChild.textContent = '2026年3月11日';
  });
  expect(await difference(before, await takeLook(page, 1280))).toBeLessThanOrEqual(TOLERANCE);
  await page.evaluate(() =>
    document
      .querySelector('h1')
      ?.replaceChildren(
        '甲',
        document.createElement('br'),
        '乙',
        document.createElement('br'),
        '丙',
      ),
  );
  expect(await difference(before, await takeLook(page, 1280))).toBeGreaterThan(TOLERANCE);
});
