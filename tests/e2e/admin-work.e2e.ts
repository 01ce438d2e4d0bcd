/** A day's work in the admin: publish, write, upload; and what it says to those who may not. */
import type { Page } from '@playwright/test';
import { admin, logIn, publish, speak, withAccount } from './admin.ts';
import { type Cms, expect, html, test } from './site.ts';

const LONG_ARTICLE = 'msc-autoimmune-disease';

const titleField = (page: Page) => page.locator('#field-title').first();
const addressField = (page: Page) => page.locator('#field-slug');
const message = (page: Page) => page.locator('.toast-container, [data-sonner-toaster]');

/** A draft or published document that the test removes. */
async function withArticle(cms: Cms, status: string, run: (id: unknown) => Promise<void>) {
  const { id } = await cms.create('articles', {
    title: '后台测试文章',
    summary: '后台测试文章的摘要',
    source: { kind: 'original' },
    _status: status,
  });
  try {
    await run(id);
  } finally {
    await cms.remove('articles', id);
  }
}

test('an editor publishes another title, and the next visitor reads it', async ({ clean, cms }) => {
  const article = await cms.find('articles', LONG_ARTICLE);
  const path = `/articles/${LONG_ARTICLE}`;
  const shows = async (title: string) =>
    (await html(path)).text.replace(/<wbr\/>|<!--.*?-->/g, '').includes(title);
  expect(await shows('改过的标题')).toBe(false);
  try {
    await withAccount(cms, 'editor', async (email) => {
      await speak(clean, 'zh');
      await logIn(clean, email);
      await clean.goto(admin(`/collections/articles/${article.id}`));
      await titleField(clean).fill('改过的标题');
      await publish(clean);
      expect(await shows('改过的标题')).toBe(true);
      await titleField(clean).fill(String(article.title));
      await publish(clean);
      expect(await shows('改过的标题')).toBe(false);
      expect(await shows(String(article.title))).toBe(true);
      // Leaving the document gives it free for others.
      await clean.goto(admin());
    });
  } finally {
    await cms.update('articles', article.id, { title: article.title, _status: 'published' });
  }
});

test('the address of a new article follows its Chinese title', async ({ clean, cms }) => {
  await speak(clean, 'zh');
  await logIn(clean);
  await clean.goto(admin('/collections/articles/create'));
  await clean.waitForURL(/\/articles\/\d+/);
  // Faster than any person: what is typed before the form is alive is lost.
  await expect(async () => {
    await titleField(clean).clear();
    await titleField(clean).pressSequentially('细胞治疗');
    await expect(addressField(clean)).toHaveValue('xi-bao-zhi-liao', { timeout: 6_000 });
  }).toPass({ timeout: 30_000 });
  await titleField(clean).pressSequentially('新进展');
  await expect(addressField(clean)).toHaveValue('xi-bao-zhi-liao-xin-jin-zhan');
  const id = new URL(clean.url()).pathname.split('/').at(-1);
  await clean.goto(admin());
  await cms.remove('articles', id);
});

test('the long article opens, and what is typed into it is kept', async ({ clean, cms }) => {
  const { id, body } = await cms.find('articles', LONG_ARTICLE);
  await speak(clean, 'zh');
  await logIn(clean);
  await clean.goto(admin(`/collections/articles/${id}`));
  // Payload opens the tab that was open last.
  await clean.locator('.tabs-field__tab-button').first().click();
  const editor = clean.locator('.rich-text-lexical [contenteditable=true]').first();
  await expect(editor).toBeVisible();
  await expect(editor.getByText('编号章节').first()).toBeVisible();
  await expect(editor.getByText('插图').first()).toBeVisible();
  const saved = clean.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('autosave'),
  );
  await editor.locator('p').first().click();
  await clean.keyboard.press('Home');
  await clean.keyboard.type('键入的字');
  await expect(editor.locator('p').first()).toContainText('键入的字');
  const answer = await saved;
  expect(answer.ok()).toBe(true);
  expect(JSON.stringify(await answer.json())).toContain('键入的字');
  await clean.goto(admin());
  await cms.update('articles', id, { body, _status: 'published' });
});

test('an author saves drafts and is told who publishes', async ({ page, cms }) => {
  await withArticle(cms, 'draft', async (id) => {
    await withAccount(cms, 'author', async (email) => {
      await speak(page, 'zh');
      await logIn(page, email);
      await page.goto(admin(`/collections/articles/${id}`));
      const saved = page.waitForResponse(
        (response) => response.url().includes('autosave') && response.ok(),
      );
      await titleField(page).fill('作者改的标题');
      await saved;
      await page.locator('#action-save').click();
      await expect(message(page)).toContainText('作者只能保存草稿，请由编辑发布或撤回。');
      await expect(message(page)).not.toContainText('成功');
      await page.goto(admin());
    });
    const draft = await cms.api.get(`/api/articles/${id}?draft=true&locale=zh-CN&depth=0`);
    expect(await draft.json()).toMatchObject({ title: '作者改的标题', _status: 'draft' });
  });
});

test('a refused field is named, though pages and routes are bundled apart', async ({ cms }) => {
  await cms.api.get('/about');
  const answer = await cms.api.post('/api/redirects?locale=zh-CN', { data: { from: '' } });
  expect(answer.status()).toBe(400);
  const { errors } = (await answer.json()) as { errors: { name: string; data: unknown }[] };
  expect(errors[0]?.name).toBe('ValidationError');
  expect(JSON.stringify(errors[0]?.data)).toContain('"path":"from"');
});

const NO_PICTURE = '只接受JPEG、PNG、WebP或AVIF图片；这个文件不是，或已损坏。';
const REFUSED = [
  ['tu.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
  ['tu.png', 'image/png', '这不是图片'],
] as const;

for (const [name, mimeType, content] of REFUSED) {
  test(`${name}, which is no picture, is refused in Chinese`, async ({ page, cms }) => {
    await speak(page, 'zh');
    await logIn(page);
    await page.goto(admin('/collections/media/create'));
    await page.locator('input[type=file]').setInputFiles({
      name,
      mimeType,
      buffer: Buffer.from(content),
    });
    await page.locator('#field-alt').fill('不是图片');
    await page.locator('#action-save').click();
    await expect(message(page)).toContainText(NO_PICTURE);
    const found = await cms.api.get('/api/media?where[alt][equals]=不是图片&locale=zh-CN');
    expect(await found.json()).toMatchObject({ totalDocs: 0 });
  });
}
