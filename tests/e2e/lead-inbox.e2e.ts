/** The inbox of enquiries as sales use it: what waits, the list, one enquiry, the list as a file. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { type AdminLanguage, admin, logIn, speak, textsOf, withAccount } from './admin.ts';
import { type Cms, expect, test } from './site.ts';

const OVERDUE = '陈立群';
let overdue: number;

const sql = async (...statements: string[]) => {
  const client = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await client.connect();
  const answers = [];
  for (const statement of statements) answers.push((await client.query(statement)).rows);
  await client.end();
  return answers.at(-1) ?? [];
};
const clear = () => sql('delete from lead_events', 'delete from deliveries', 'delete from leads');

test.beforeAll(async () => {
  await clear();
  execFileSync(process.execPath, [join(import.meta.dirname, 'seed-leads.ts')], {
    // Nobody is told of them: what was sent would stand in their time lines too.
    env: { ...process.env, DATABASE_URL: process.env.DATABASE_DIRECT, LEAD_WECOM_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [row] = await sql(`select id from leads where state = 'new' and utm_medium = 'social'`);
  overdue = Number((row as { id: number }).id);
});
test.afterAll(clear);

async function asSales(
  page: Page,
  cms: Cms,
  run: () => Promise<void>,
  language: AdminLanguage = 'zh',
): Promise<void> {
  await withAccount(cms, 'sales', async (email) => {
    await speak(page, language);
    await logIn(page, email);
    await run();
    // Leaving the document gives it free for others.
    await page.goto(admin());
  });
}

const row = (page: Page, name: string) => page.locator('tbody tr').filter({ hasText: name });

test('the start page says what waits, and each figure leads to its list', async ({
  clean,
  cms,
}) => {
  await asSales(clean, cms, async () => {
    const figure = (name: string) => clean.locator('.lead-figure').filter({ hasText: name });
    await expect(figure('待答复')).toContainText('4');
    await expect(figure('已逾期')).toContainText('2');
    await expect(figure('待审核')).toContainText('1');
    await expect(figure('通知发送失败')).toContainText('1');
    await expect(figure('首次答复用时')).toContainText('小时');
    await clean.locator('.lead-chart summary').click();
    const weeks = clean.locator('.lead-chart details tbody tr');
    await expect(weeks).toHaveCount(12);
    await expect(clean.locator('.lead-chart svg rect').first()).toBeVisible();
    await expect(
      clean.locator('.lead-sources tbody tr').filter({ hasText: 'wechat' }),
    ).toContainText('2');
    await figure('已逾期').click();
    await clean.waitForURL(/collections\/leads\?/);
    await expect(clean.locator('tbody tr')).toHaveCount(2);
    await expect(clean.locator('.lead-mark--overdue')).toHaveCount(2);
  });
});

test('the list marks in words who waits too long, and who waits for a review', async ({
  clean,
  cms,
}) => {
  await asSales(clean, cms, async () => {
    await clean.goto(admin('/collections/leads'));
    expect(await textsOf(clean, 'th .sort-column__label')).toEqual([
      '姓名',
      '状态',
      '单位',
      '咨询方向',
      '负责人',
      '提交前的页面',
      '语言',
      '创建于',
      '首次答复',
    ]);
    await expect(row(clean, OVERDUE).first()).toContainText('逾期 2 天');
    await expect(row(clean, '匿名访客')).toContainText('待审核');
    await expect(row(clean, 'Sarah Miller').locator('.lead-mark')).toHaveCount(0);
    await expect(row(clean, '访客2').first()).toContainText('6 小时');
    await clean.locator('.search-filter__input').fill('chen.liqun@example.com');
    await expect(clean.locator('tbody tr')).toHaveCount(2);
  });
});

test('one enquiry: links to answer by, a note in one step, state and owner, the time line', async ({
  clean,
  cms,
}) => {
  await asSales(clean, cms, async () => {
    await clean.goto(admin(`/collections/leads/${overdue}`));
    await expect(clean.locator('a[href="mailto:chen.liqun@example.com"]')).toBeVisible();
    await expect(clean.locator('a[href="tel:+8613800138000"]')).toBeVisible();
    await expect(clean.locator('.lead-value--due')).toContainText('逾期 2 天');
    await expect(clean.locator('.lead-other')).toHaveCount(1);
    const entries = clean.locator('.lead-entry');
    await expect(entries).toHaveCount(1);
    // Faster than any person: what is typed before the form is alive is lost.
    await expect(async () => {
      await clean.locator('.lead-note textarea').fill('已电话联系');
      await expect(clean.locator('.lead-note button')).toBeEnabled({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await clean.locator('.lead-note button').click();
    await expect(entries.first()).toContainText('已电话联系');
    await expect(entries.first()).toContainText('sales-in-browser@example.com');

    await clean.locator('#field-state .rs__control').click();
    await clean.locator('.rs__option').filter({ hasText: '已联系' }).click();
    await clean.locator('#field-owner .rs__control').click();
    await clean.locator('.rs__option').filter({ hasText: 'admin@example.com' }).click();
    await clean.locator('#action-save').click();
    await expect(entries).toHaveCount(4);
    await expect(clean.locator('.lead-time-line, .lead-section').first()).toContainText(
      '状态：新咨询 → 已联系',
    );
    await expect(entries.first()).toContainText('负责人：admin@example.com');
    await expect(clean.locator('.lead-value--answered')).toContainText('首次答复用时 3 天');
    await expect(clean.locator('.lead-value--due')).not.toContainText('逾期');
    await clean.goto(admin('/collections/leads'));
    await expect(row(clean, OVERDUE).first()).toContainText('admin@example.com');
  });
});

test('the list goes out as it is searched, as CSV and for Excel, and that is noted', async ({
  clean,
  cms,
}) => {
  await asSales(clean, cms, async () => {
    await clean.goto(admin('/collections/leads?search=林美華'));
    await expect(clean.locator('tbody tr')).toHaveCount(1);
    const take = async (format: string) => {
      await clean.locator('#list-menu button').first().click();
      const download = clean.waitForEvent('download');
      await clean.locator(`#export-${format}`).click();
      return download;
    };
    const csv = await take('csv');
    expect(csv.suggestedFilename()).toMatch(/^leads-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await csv.path(), 'utf8');
    expect(text).toContain('\uFEFF编号,收到时间,姓名');
    expect(text).toContain('林美華');
    expect(text).not.toContain(OVERDUE);
    const xlsx = await take('xlsx');
    expect(
      readFileSync(await xlsx.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
  const log = await cms.api.get('/api/lead-log?sort=-id&limit=2&depth=0');
  const { docs } = (await log.json()) as { docs: unknown[] };
  expect(docs).toMatchObject([
    { action: 'list-export', count: 1, details: 'XLSX' },
    { action: 'list-export', count: 1, details: 'CSV' },
  ]);
});

const VIEW: Record<AdminLanguage, { fields: string[]; constraint: string; options: string[] }> = {
  zh: {
    fields: ['名称', '与他人共享', '筛选条件', '列'],
    constraint: '谁可以查看',
    options: ['所有销售', '仅自己'],
  },
  'zh-TW': {
    fields: ['名稱', '與他人共用', '篩選條件', '欄'],
    constraint: '誰可以檢視',
    options: ['所有銷售', '僅自己'],
  },
  en: {
    fields: ['Title', 'Shared', 'Filters', 'Columns'],
    constraint: 'Who can see it',
    options: ['All of sales', 'Only me'],
  },
};
for (const language of Object.keys(VIEW) as AdminLanguage[]) {
  const seen = VIEW[language];

  test(`a filter is kept as a view, in ${language}`, async ({ clean, cms }) => {
    await asSales(
      clean,
      cms,
      async () => {
        await clean.goto(admin('/collections/leads?where[or][0][and][0][state][equals]=qualified'));
        // The list asks for its rows once more after it is shown, and closes what is open then.
        await clean.waitForLoadState('networkidle');
        await clean.locator('#create-new-preset').click();
        const drawer = clean.locator('[id^="doc-drawer_payload-query-presets"]');
        await drawer.locator('#field-title').fill(`视图 ${language}`);
        const labels = await textsOf(
          clean,
          '[id^="doc-drawer_payload-query-presets"] .field-label',
        );
        expect(labels).toEqual(expect.arrayContaining(seen.fields));
        await drawer.locator('#field-isShared').check();
        await expect(drawer.getByText(seen.constraint).first()).toBeVisible();
        await drawer.locator('[id*="read__constraint"] .rs__control').first().click();
        expect(await textsOf(clean, '.rs__option')).toEqual(seen.options);
        await clean.locator('.rs__option').first().click();
        await drawer.locator('#action-save').click();
        await expect(clean.locator('.query-preset-bar')).toContainText(`视图 ${language}`);
        await expect(clean.locator('tbody tr').first()).toBeVisible();
      },
      language,
    );
    await cms.api.delete('/api/payload-query-presets?where[id][exists]=true');
  });
}

test('an editor sees nothing of the enquiries', async ({ clean, cms }) => {
  await withAccount(cms, 'editor', async (email) => {
    await speak(clean, 'zh');
    await logIn(clean, email);
    await expect(clean.locator('.nav')).toContainText('文章');
    await expect(clean.locator('.lead-overview')).toHaveCount(0);
    expect(await textsOf(clean, '.nav-group__label')).not.toContain('客户咨询');
    for (const path of ['leads', `leads/${overdue}`, 'deliveries', 'consent-texts', 'lead-log']) {
      await clean.goto(admin(`/collections/${path}`));
      await expect(clean.locator('tbody, .lead-value, .lead-entry')).toHaveCount(0);
      await expect(clean.locator('body')).not.toContainText(OVERDUE);
    }
    await clean.goto(admin());
  });
});

test('on a telephone nothing of the inbox sticks out of the window', async ({ clean, cms }) => {
  await clean.setViewportSize({ width: 375, height: 812 });
  await asSales(clean, cms, async () => {
    for (const path of ['', '/collections/leads', `/collections/leads/${overdue}`]) {
      await clean.goto(admin(path));
      await expect(clean.locator('.lead-overview, .lead-state, .lead-value').first()).toBeVisible();
      const width = await clean.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(375);
    }
  });
});
