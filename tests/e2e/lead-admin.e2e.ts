/** Notifications in the admin: each channel is tried by a button, what has failed is sent again. */
import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { admin, logIn, speak, withAccount } from './admin.ts';
import { expect, test } from './site.ts';

/** An enquiry with notifications that have failed for good; the robot of the tests works. */
async function withDeadLetters(count: number, run: (ids: number[]) => Promise<void>) {
  const database = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await database.connect();
  const leads: number[] = [];
  const ids: number[] = [];
  const insert = async (statement: string, values: unknown[]) =>
    (await database.query(`${statement} returning id`, values)).rows[0].id as number;
  try {
    for (let index = 0; index < count; index += 1) {
      const lead = await insert(
        `insert into leads (name, locale, state, consented_at, reference) values ($1, 'zh-CN', 'new', now(), $2)`,
        [`失败通知${index}`, `dead-letter-${index}`],
      );
      leads.push(lead);
      ids.push(
        await insert(
          `insert into deliveries (lead_id, channel, state, attempts, last_error) values ($1, 'wecom', 'dead', 17, 'HTTP status 503')`,
          [lead],
        ),
      );
    }
    await run(ids);
  } finally {
    for (const table of ['deliveries', 'lead_events']) {
      await database.query(`delete from ${table} where lead_id = any($1)`, [leads]);
    }
    await database.query('delete from leads where id = any($1)', [leads]);
    await database.end();
  }
}

const status = (page: Page, group: string) =>
  page.locator(`#field-${group} .lead-action [role=status]`);
const press = (page: Page, group: string, name: string) =>
  page.locator(`#field-${group}`).getByRole('button', { name }).click();

test('an administrator tries channels, and is told what became of it', async ({ clean, cms }) => {
  await speak(clean, 'zh');
  await logIn(clean);
  await clean.goto(admin('/globals/lead-settings'));
  await expect(clean.locator('#field-wecom')).toContainText(
    '地址由环境变量LEAD_WECOM_URL提供，无需填写。',
  );
  await expect(clean.locator('#field-wecom__url')).toHaveCount(0);
  await press(clean, 'wecom', '发送测试');
  await expect(status(clean, 'wecom')).toHaveText('测试已发出。');
  await expect(clean.locator('#field-salesMail')).toContainText('还没有邮件服务器');
  await press(clean, 'salesMail', '发送测试');
  await expect(status(clean, 'salesMail')).toContainText('还没有设置好，没有发送。');

  await clean.locator('#field-feishu__url').fill('https://127.0.0.1/hook/never-shown-again');
  await expect(status(clean, 'feishu')).toContainText('有未保存的修改');
  await clean.locator('#action-save').click();
  await expect(status(clean, 'feishu')).toHaveText('');
  await press(clean, 'feishu', '发送测试');
  await expect(status(clean, 'feishu')).toHaveText('没有发出：The address is not public');
  await clean.reload();
  await expect(clean.locator('#field-feishu__url')).toHaveValue('••••••••');
  expect(await clean.content()).not.toContain('never-shown-again');
  await cms.global('lead-settings', { feishu: { url: '' } });
});

test('sales see what has failed, and send it again from the list and from the page', async ({
  clean,
  cms,
}) => {
  await withDeadLetters(2, async ([first, second]) => {
    await withAccount(cms, 'sales', async (email) => {
      await speak(clean, 'zh');
      await logIn(clean, email);
      await clean.getByRole('link', { name: /^通知发送失败\s*2$/ }).click();
      await expect(clean.locator('tbody tr')).toHaveCount(2);
      const again = clean.getByRole('button', { name: '重新发送' });
      await again.first().click();
      await expect(clean.locator('tbody tr')).toHaveCount(1);

      const path = (id?: number) => admin(`/collections/deliveries/${id}`);
      const links = clean.locator('tbody a[href*="/collections/deliveries/"]');
      const left = await links.first().getAttribute('href');
      await clean.goto(path(left?.endsWith(`/${first}`) ? first : second));
      await again.click();
      await expect(again).toHaveCount(0);
      for (const id of [first, second]) {
        await expect(async () => {
          await clean.goto(path(id));
          await expect(clean.locator('#field-state')).toContainText('已发送', { timeout: 2000 });
        }).toPass();
        await expect(again).toHaveCount(0);
      }
      await clean.goto(admin());
      await expect(clean.getByRole('link', { name: /^通知发送失败\s*0$/ })).toBeVisible();
    });
  });
});

test('who does not work on enquiries hears nothing of failed notifications', async ({
  clean,
  cms,
}) => {
  await withDeadLetters(1, async () => {
    await withAccount(cms, 'editor', async (email) => {
      await speak(clean, 'zh');
      await logIn(clean, email);
      await expect(clean.locator('.nav__link').first()).toBeVisible();
      await expect(clean.getByText('通知发送失败')).toHaveCount(0);
    });
  });
});
