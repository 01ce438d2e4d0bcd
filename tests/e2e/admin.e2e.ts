/** T10, T20: the admin in its three languages, for each kind of account. */
import { type AdminLanguage, admin, logIn, speak, textsOf, withAccount } from './admin.ts';
import { expect, SITE, test } from './site.ts';

const LONG_ARTICLE = 'msc-autoimmune-disease';
const HAN = /\p{Script=Han}/u;
/** Field names and Payload's own words that would show where a label is missing. */
const RAW = /publishedAt|keyPoints|healthKnowledge|mscResearch|updatedAt|_status|\bArticles?\b/;
/** Written alike in every language. */
const ALIKE = ['DOI', 'PMID', 'ID'];

interface Seen {
  logIn: string;
  groups: string[];
  columns: string[];
  tabs: string[];
  fields: string[];
  references: string;
}
const SEEN: Record<AdminLanguage, Seen> = {
  zh: {
    logIn: '登录',
    groups: ['内容', '证据与人员', '客户咨询', '网站', '系统'],
    columns: ['标题', '状态', '相关疾病', '发布日期'],
    tabs: ['内容', '参考文献', '来源与审阅', '搜索与分享'],
    fields: ['标题', '摘要', '题图', '正文', '相关疾病', '主题词', '推荐阅读', '健康科普', '网址'],
    references: '参考文献',
  },
  'zh-TW': {
    logIn: '登入',
    groups: ['內容', '證據與人員', '客戶諮詢', '網站', '系統'],
    columns: ['標題', '狀態', '相關疾病', '發布日期'],
    tabs: ['內容', '參考文獻', '來源與審閱', '搜尋與分享'],
    fields: ['標題', '摘要', '題圖', '正文', '相關疾病', '主題詞', '推薦閱讀', '健康科普', '網址'],
    references: '參考文獻',
  },
  en: {
    logIn: 'Login',
    groups: ['Content', 'Evidence and people', 'Enquiries', 'Site', 'System'],
    columns: ['Title', 'Status', 'Diseases', 'Published on'],
    tabs: ['Content', 'References', 'Source and review', 'Search and sharing'],
    fields: ['Title', 'Summary', 'Cover picture', 'Body', 'Diseases', 'Topics', 'Address'],
    references: 'References',
  },
};

for (const language of Object.keys(SEEN) as AdminLanguage[]) {
  const seen = SEEN[language];

  test(`in ${language}: login, list and form speak the language, from this site alone`, async ({
    clean,
    cms,
  }) => {
    const { id } = await cms.find('articles', LONG_ARTICLE);
    await speak(clean, language);
    await clean.goto(admin('/login'));
    await expect(clean.locator('button[type=submit]')).toHaveText(seen.logIn);
    await logIn(clean);
    expect(await textsOf(clean, '.nav-group__label')).toEqual(seen.groups);

    await clean.goto(admin('/collections/articles'));
    await expect(clean.locator('tbody tr').first()).toBeVisible();
    expect(await textsOf(clean, 'th .sort-column__label')).toEqual(seen.columns);
    await expect(clean.locator('tbody')).not.toContainText('<');
    await expect(clean.locator('tbody')).toContainText(/20\d\d-\d\d-\d\d \d\d:\d\d/);
    expect(await clean.content()).not.toContain('[object Object]');

    await clean.goto(admin(`/collections/articles/${id}`));
    // Payload opens the tab that was open last.
    await clean.locator('.tabs-field__tab-button').first().click();
    await expect(clean.locator('[contenteditable=true]').first()).toBeVisible();
    expect(await textsOf(clean, '.tabs-field__tab-button')).toEqual(seen.tabs);
    expect(await textsOf(clean, '.field-label')).toEqual(expect.arrayContaining(seen.fields));
    for (const tab of await clean.locator('.tabs-field__tab-button').all()) {
      await tab.click();
      const labels = await textsOf(clean, '.field-label, .render-title, .nav__link, button.btn');
      expect(labels.length).toBeGreaterThan(10);
      if (language === 'en') continue;
      expect(labels.filter((text) => RAW.test(text))).toEqual([]);
      const fields = await textsOf(clean, '.field-label');
      expect(fields.filter((text) => !HAN.test(text) && !ALIKE.includes(text))).toEqual([]);
    }
  });
}

test('a reference shows the number by which the text cites it', async ({ clean, cms }) => {
  const { id, references } = await cms.find('articles', LONG_ARTICLE);
  const [first, , third] = references as { raw: string }[];
  await speak(clean, 'zh');
  await logIn(clean);
  await clean.goto(admin(`/collections/articles/${id}`));
  await clean.getByRole('button', { name: SEEN.zh.references }).first().click();
  const rows = clean.locator('#field-references .array-field__row-header');
  await expect(rows.nth(0)).toContainText(`[1] ${first?.raw.slice(0, 40)}`);
  await expect(rows.nth(2)).toContainText(`[3] ${third?.raw.slice(0, 40)}`);
});

test('on a telephone nothing sticks out of the window', async ({ clean, cms }) => {
  const { id } = await cms.find('articles', LONG_ARTICLE);
  await clean.setViewportSize({ width: 375, height: 812 });
  await speak(clean, 'zh');
  await logIn(clean);
  for (const path of ['', `/collections/articles/${id}`, '/globals/site']) {
    await clean.goto(admin(path));
    await expect(clean.locator('.app-header__account')).toBeInViewport({ ratio: 1 });
    const width = await clean.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(375);
  }
});

test('the first user cannot be made by whoever comes first', async ({ clean }) => {
  const answer = await fetch(`${SITE}/api/users/first-register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE },
    body: JSON.stringify({ email: 'thief@example.com', password: 'a-password-long-enough-77' }),
  });
  expect(answer.status).toBe(404);
  await clean.goto(admin());
  await clean.waitForURL(/\/admin\/login/);
  await clean.goto(admin('/create-first-user'));
  await clean.waitForURL((url) => !url.pathname.endsWith('create-first-user'));
  await expect(clean.locator('input[name=confirm-password]')).toHaveCount(0);
});

test('sales see the enquiries and nothing else', async ({ clean, cms }) => {
  await withAccount(cms, 'sales', async (email) => {
    await speak(clean, 'zh');
    await logIn(clean, email);
    expect(await textsOf(clean, '.nav-group__label')).toEqual(['客户咨询']);
    expect(await textsOf(clean, '.nav__link')).toEqual(['咨询', '通知', '同意文本']);
    await clean.goto(admin('/collections/leads'));
    await expect(clean.locator('h1')).toHaveText('咨询');
    for (const closed of ['articles', 'media', 'users', 'lead-log']) {
      await clean.goto(admin(`/collections/${closed}`));
      await expect(clean.locator('tbody')).toHaveCount(0);
    }
    await clean.goto(admin('/account'));
    await expect(clean.locator('#field-email')).toHaveValue(email);
    await clean.goto(admin());
  });
});
