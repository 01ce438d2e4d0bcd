/** The admin as people use it in a browser: who is logged in, in which language, what they read. */
import type { Page } from '@playwright/test';
import { type Cms, expect, SITE } from './site.ts';

export const PASSWORD = 'correct-horse-battery-staple-42';
export type AdminLanguage = 'zh' | 'zh-TW' | 'en';

export const admin = (path = '') => `${SITE}/admin${path}`;

/** The language of the admin, as its account page keeps it. */
export const speak = (page: Page, language: AdminLanguage) =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url: SITE }]);

/** Through the form, as everybody. */
export async function logIn(page: Page, email = process.env.ADMIN_EMAIL ?? ''): Promise<void> {
  await page.goto(admin('/login'));
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/admin\/?$/);
}

/** Runs with an account of the role, and removes it again. */
export async function withAccount(cms: Cms, role: string, run: (email: string) => Promise<void>) {
  const email = `${role}-in-browser@example.com`;
  const { id } = await cms.create('users', { email, password: PASSWORD, roles: [role] });
  try {
    await run(email);
  } finally {
    await cms.remove('users', id);
  }
}

/** Texts of the places, without the name of the content's language that Payload sets beside. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((places) =>
    places
      .map((place) => {
        const copy = place.cloneNode(true) as Element;
        for (const extra of copy.querySelectorAll('.localized, .required')) extra.remove();
        return copy.textContent?.trim() ?? '';
      })
      .filter(Boolean),
  );

/** Publishes what is open, and waits until the admin says so. */
export async function publish(page: Page): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && !response.url().includes('autosave'),
  );
  await page.locator('#action-save').click();
  expect((await answer).ok()).toBe(true);
}
