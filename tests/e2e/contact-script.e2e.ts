/** The contact form as script sends it: nothing written is lost, and each enquiry arrives once. */
import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { blockJournal, databaseIsBack, leadsWith } from './leads.ts';
import { expect, inLocale, LOCALES, SITE, setDatabase, test } from './site.ts';

test.use({ extraHTTPHeaders: { 'X-Forwarded-For': '10.0.4.1' } });

async function fill(page: Page, message: string, email = `${randomUUID()}@example.com`) {
  await page.locator('#name').fill('王小明');
  await page.locator('#email').fill(email);
  await page.locator('#message').fill(message);
  await page.locator('#consent').check();
}
const press = (page: Page) => page.locator('lead-form button[type=submit]').click();
const thanks = (page: Page) => expect(page).toHaveURL(/\/contact\/thanks$/);
const sum = (page: Page) => page.locator('#form-errors');

for (const locale of LOCALES) {
  test(`${locale}: errors in their slots, the sum has focus, then thanks`, async ({
    clean: page,
  }) => {
    await page.goto(`${SITE}${inLocale(locale, '/articles')}?utm_source=wechat&utm_campaign=春季`);
    await page.goto(`${SITE}${inLocale(locale, '/platform')}`);
    await page.evaluate((path) => location.assign(path), inLocale(locale, '/contact'));
    await page.waitForURL(/contact$/);
    const message = `脚本 ${locale}`;
    await fill(page, message, 'not an address');
    await page.locator('#consent').uncheck();
    await page.locator('#marketing').check();
    page.removeAllListeners('console');
    await press(page);
    await expect(sum(page)).toBeFocused();
    await expect(page.locator('#email-error')).not.toBeEmpty();
    await expect(page.locator('#consent-error')).not.toBeEmpty();
    await expect(page.locator('#name-error')).toBeEmpty();
    await expect(page.locator('#email')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#message')).toHaveValue(message);
    await expect(page).toHaveURL(/contact$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);

    await sum(page).getByRole('link').first().click();
    await expect(page.locator('#email')).toBeFocused();
    await page.locator('#email').fill('Right@Example.COM');
    await page.locator('#consent').check();
    await press(page);
    await thanks(page);
    const [lead, ...others] = await leadsWith(message);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({
      held: false,
      locale,
      email: 'Right@example.com',
      landing_page: inLocale(locale, '/articles'),
      source_page: inLocale(locale, '/platform'),
      utm_source: 'wechat',
      utm_campaign: '春季',
    });
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('T06: a double click, and the same again after going back, is one enquiry', async ({
  page,
}) => {
  await page.goto(`${SITE}/contact`);
  await fill(page, '双击');
  await page.locator('lead-form button[type=submit]').dblclick();
  await thanks(page);
  await page.goBack();
  await expect(page.locator('lead-form button[type=submit]')).toBeEnabled();
  if ((await page.locator('#message').inputValue()) === '双击') await press(page);
  expect(await leadsWith('双击')).toHaveLength(1);
});

test('T38: a proof that was used already is replaced without a word', async ({ page }) => {
  let challenges = 0;
  page.on('request', (sent) => {
    if (sent.url().endsWith('/challenge')) challenges += 1;
  });
  await page.goto(`${SITE}/contact`);
  await fill(page, '第一封');
  await page.route('**/contact/thanks', (route) => route.fulfill({ status: 204 }));
  await press(page);
  await expect.poll(async () => (await leadsWith('第一封')).length).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await page.unroute('**/contact/thanks');
  await page.locator('#message').fill('第二封');
  await press(page);
  await thanks(page);
  expect(challenges).toBe(2);
  expect(await leadsWith('第二封')).toMatchObject([{ held: false }]);
});

test('T07: with the database away it is kept on the disk, and stored once', async ({ page }) => {
  await page.goto(`${SITE}/zh-TW/contact`);
  await fill(page, '数据库离线');
  await setDatabase('down');
  await press(page);
  await thanks(page);
  await databaseIsBack();
  await expect
    .poll(async () => (await leadsWith('数据库离线')).length, { timeout: 60_000 })
    .toBe(1);
});

test('T07: with database and disk away the input stays, and it goes when they are back', async ({
  page,
}) => {
  await page.goto(`${SITE}/en/contact`);
  await fill(page, '数据库和磁盘离线');
  const freeJournal = blockJournal();
  await setDatabase('down');
  await press(page);
  await expect(sum(page)).toContainText('400-012 6688', { timeout: 20_000 });
  await expect(sum(page)).toBeFocused();
  await expect(page.locator('#message')).toHaveValue('数据库和磁盘离线');
  await expect(page).toHaveURL(/contact$/);
  freeJournal();
  await databaseIsBack();
  await press(page);
  await thanks(page);
  expect(await leadsWith('数据库和磁盘离线')).toHaveLength(1);
});

test('with the network gone the hotline is shown, and nothing is lost', async ({ page }) => {
  await page.goto(`${SITE}/zh-TW/contact`);
  await fill(page, '断网');
  await page.route('**/api/contact', (route) => route.abort());
  await press(page);
  await expect(sum(page)).toContainText('400-012 6688');
  await expect(page.locator('#message')).toHaveValue('断网');
  await page.unroute('**/api/contact');
  await press(page);
  await thanks(page);
});

test('T38: who falls into the trap is told, and gets through', async ({ page }) => {
  await page.goto(`${SITE}/en/contact`);
  await fill(page, '陷阱');
  await expect(page.locator('#website')).toBeHidden();
  await page.locator('#website').evaluate((field: HTMLInputElement) => {
    field.value = 'https://example.com';
  });
  await press(page);
  await expect(sum(page)).toContainText('hidden field');
  expect(await leadsWith('陷阱')).toHaveLength(0);
  await press(page);
  await thanks(page);
  expect(await leadsWith('陷阱')).toMatchObject([{ held: false }]);
});

test('where the browser cannot make a proof, it is held for a person', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.goto(`${SITE}/contact`);
  await fill(page, '没有加密接口');
  await press(page);
  await thanks(page);
  expect(await leadsWith('没有加密接口')).toMatchObject([{ held: true }]);
});

test('who sends too much is told when to try again', async ({ page }) => {
  for (let count = 0; count < 10; count += 1) {
    const data = { name: '王', email: 'often@example.com', message: `${count}`, consent: true };
    const headers = { 'X-Forwarded-For': '10.0.5.1' };
    const answer = await page.request.post(`${SITE}/api/contact`, { data, headers });
    expect(answer.status()).toBe(201);
  }
  await page.goto(`${SITE}/en/contact`);
  await fill(page, '第十一封', 'often@example.com');
  await press(page);
  await expect(sum(page)).toContainText(/Try again in 24 hours, or call 400-012 6688/);
  await expect(page.locator('#message')).toHaveValue('第十一封');
});
