/** The site while its database is away, silent, or just back: T17, T18, T19, T20, T49, T52. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import sharp from 'sharp';
import { body, expect, html, inLocale, LOCALES, SITE, setDatabase, test } from './site.ts';

test.afterEach(async () => {
  await setDatabase('pass');
  await expect
    .poll(async () => (await html('/readyz')).text, { timeout: 30_000 })
    .toContain('"database":true');
});

const EVENT = '/news/open-day-autumn-2026.ics';
const PATHS = [
  ...LOCALES.flatMap((locale) =>
    ['/', '/articles', '/diseases/systemic-lupus-erythematosus', '/news'].map((path) =>
      inLocale(locale, path),
    ),
  ),
  EVENT,
];
const VISITORS = 8;

/** Cuts the connection over which the site hears of changes, as a fail-over of the database does. */
async function cutListener(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await client.connect();
  const { rowCount } = await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'site-replica %'",
  );
  await client.end();
  expect(rowCount).toBeGreaterThan(0);
}

/** What happens to the database within the minute, and for how many seconds. */
const MINUTE: [string, () => Promise<void>, number][] = [
  ['there', async () => {}, 4],
  ['down', () => setDatabase('down'), 14],
  ['back', () => setDatabase('pass'), 6],
  ['silent', () => setDatabase('hang'), 14],
  ['back again', () => setDatabase('pass'), 6],
  ['listener cut', cutListener, 5],
  ['listener cut and down', () => cutListener().then(() => setDatabase('down')), 6],
  ['back at last', () => setDatabase('pass'), 5],
];

test('T17: pages that were made are answered as before, for a minute under load, whatever the database does', async () => {
  test.setTimeout(150_000);
  const before = new Map<string, string>();
  for (const path of PATHS) {
    const { status, text } = await html(path);
    expect(status, path).toBe(200);
    before.set(path, text);
  }
  let phase = '';
  let running = true;
  const answers: Record<string, number> = {};
  const wrong: string[] = [];
  const visit = async (first: number) => {
    for (let turn = first; running; turn += 1) {
      const path = PATHS[turn % PATHS.length] ?? '/';
      const during = phase;
      const { status, text } = await html(path).catch((error) => ({ status: 0, text: `${error}` }));
      answers[during] = (answers[during] ?? 0) + 1;
      if (status !== 200) wrong.push(`${during}: ${status} ${path} ${text.slice(0, 200)}`);
      else if (text !== before.get(path)) wrong.push(`${during}: other text ${path}`);
    }
  };
  phase = MINUTE[0]?.[0] ?? '';
  const visitors = Array.from({ length: VISITORS }, (_, index) => visit(index * 5));
  for (const [name, happen, seconds] of MINUTE) {
    phase = name;
    await happen();
    await sleep(seconds * 1000);
  }
  running = false;
  await Promise.all(visitors);
  expect(wrong).toEqual([]);
  for (const [name] of MINUTE) expect(answers[name], name).toBeGreaterThan(VISITORS);
});

test('T18, T19: a page that was never made is a styled 503 with the hotline, not kept, and is there again with the database', async ({
  cms,
}) => {
  const item = {
    title: '停电',
    category: 'company',
    body: body('正文'),
    slug: 'outage',
    _status: 'published',
  };
  const { id } = await cms.create('news', item);
  await html('/');
  await setDatabase('down');
  for (const path of [
    '/news/outage',
    '/news/does-not-exist',
    '/articles/page/2',
    '/search?q=MSC',
  ]) {
    const { status, headers, text } = await html(path);
    expect(status, path).toBe(503);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('retry-after')).toBe('30');
    expect(text).toContain('400-012 6688');
    expect(text).toMatch(/<h1/);
    expect(text).not.toMatch(/<script(?![^>]*(?:ld\+json|data-keep))/);
  }
  for (const path of ['/sitemap.xml', '/news/outage.ics']) {
    const { status, headers } = await html(path);
    expect([status, headers.get('cache-control')], path).toEqual([503, 'no-store']);
  }
  await setDatabase('pass');
  await expect.poll(async () => (await html('/news/outage')).status, { timeout: 30_000 }).toBe(200);
  expect((await html('/news/does-not-exist')).status).toBe(404);
  await cms.remove('news', id);
});

const MAX_SILENCE_MS = 6_000;
const enquiry = {
  name: '李娜',
  email: 'li@example.com',
  message: '咨询',
  consent: 'on',
  locale: 'zh-CN',
};
const neverMade = (count: number, mark: string) =>
  Array.from({ length: count }, (_, index) => `/news/never-made-${mark}-${index}`);

test('T20: a database that accepts and never answers fails fast', async ({ cms }) => {
  test.setTimeout(120_000);
  const slow: string[] = [];
  const timed = async (what: string, ask: () => Promise<number>, expected: number[]) => {
    const since = performance.now();
    expect(expected, what).toContain(await ask());
    const milliseconds = Math.round(performance.now() - since);
    if (milliseconds > MAX_SILENCE_MS) slow.push(`${what}: ${milliseconds} ms`);
  };
  const page = (path: string) => timed(path, async () => (await html(path)).status, [503]);
  const form = (key: string) =>
    new URLSearchParams({ ...enquiry, idempotencyKey: `silence-${key}` });
  const post = (type: string, content: string | URLSearchParams, expected: number) =>
    timed(`contact as ${type}`, async () => {
      const init = { method: 'POST', body: content, headers: { 'content-type': type } };
      return (await fetch(`${SITE}/api/contact`, { ...init, redirect: 'manual' })).status;
    }, [expected]);
  await html('/contact');
  await setDatabase('hang');
  await Promise.all(neverMade(10, 'together').map(page));
  for (const path of neverMade(3, 'alone')) await page(path);
  await Promise.all([
    page('/search?q=MSC'),
    page('/en/search?q=lupus'),
    page('/sitemap.xml'),
    page('/en/feed.xml'),
    page('/news/never-made-event.ics'),
    // Kept on the disk.
    post('application/x-www-form-urlencoded', form('form'), 303),
    post(
      'application/json',
      JSON.stringify({ ...enquiry, consent: true, idempotencyKey: 'silence-json' }),
      202,
    ),
    timed('REST, a stranger', async () => (await html('/api/media')).status, [403, 503]),
    timed('REST, staff', async () => (await cms.api.get('/api/media')).status(), [503]),
    timed('a log-in', async () => {
      const data = { email: 'nobody@example.com', password: 'no-such-password' };
      return (await cms.api.post('/api/users/login', { data })).status();
    }, [503]),
  ]);
  expect(slow).toEqual([]);
  await setDatabase('pass');
  await expect
    .poll(async () => (await html('/news/never-made-together-0')).status, { timeout: 10_000 })
    .toBe(404);
});

test('T20: work that is slow is waited for, as long as the database lives', async ({ cms }) => {
  const locker = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await locker.connect();
  const item = {
    title: '慢',
    category: 'company',
    body: body('正文'),
    slug: 'slow',
    _status: 'published',
  };
  const { id } = await cms.create('news', item);
  await locker.query('begin');
  await locker.query('lock table news in access exclusive mode');
  const answer = html('/news/slow');
  await sleep(7_000);
  await locker.query('commit');
  expect((await answer).status).toBe(200);
  await locker.end();
  await cms.remove('news', id);
});

test('the file of an event stays as it was while the database is away', async () => {
  const before = await html(EVENT);
  expect(before.status).toBe(200);
  const expectAsBefore = async () => {
    const { status, headers, text } = await html(EVENT);
    expect([status, text]).toEqual([200, before.text]);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('inline; filename="open-day-autumn-2026.ics"');
  };
  await setDatabase('down');
  // At first nobody knows of the outage; the request that fails finds it out.
  await expectAsBefore();
  expect((await html('/news/never-made.ics')).status).toBe(503);
  await expectAsBefore();
});

test('T49: with the media away a page is made all the same, and says what was to be seen', async ({
  page,
  cms,
}) => {
  const slug = 'msc-autoimmune-disease';
  const { id, title } = await cms.find('articles', slug);
  const media = join(process.env.DATA_DIR ?? '', 'media');
  renameSync(media, `${media}-away`);
  try {
    await cms.update('articles', id, { title: '没有图片的时候', _status: 'published' });
    const answers: [boolean, string | undefined][] = [];
    page.on('response', (answer) => {
      if (!answer.url().includes('/api/media/file/')) return;
      answers.push([answer.ok(), answer.headers()['cache-control']]);
    });
    expect((await page.goto(`${SITE}/articles/${slug}`))?.status()).toBe(200);
    await expect(page).toHaveTitle(/没有图片的时候/);
    const picture = page.locator('article picture').first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    expect(new Set(answers.map(String))).toEqual(new Set(['false,no-store']));
    const { data, info } = await sharp(await picture.screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.height).toBeGreaterThan(150);
    // Where a browser draws the sign of a broken picture, the placeholder is.
    const at = (10 * info.width + 10) * info.channels;
    expect([...data.subarray(at, at + 3)]).toEqual([0xf0, 0xf4, 0xf1]);
  } finally {
    renameSync(`${media}-away`, media);
    await cms.update('articles', id, { title, _status: 'published' });
  }
});

test('a page that was changed but cannot be made anew shows its last state; one taken down does not', async ({
  cms,
}) => {
  const item = {
    title: '旧题',
    category: 'company',
    body: body('正文'),
    slug: 'stale',
    _status: 'published',
  };
  const { id } = await cms.create('news', item);
  await html('/news/stale');
  await cms.update('news', id, { title: '新题', _status: 'published' });
  await setDatabase('down');
  const stale = await html('/news/stale');
  expect(stale.status).toBe(200);
  expect(stale.text).toContain('旧题');
  await setDatabase('pass');
  await expect
    .poll(async () => (await html('/news/stale')).text, { timeout: 30_000 })
    .toContain('新题');

  await cms.update('news', id, { title: '新题', _status: 'draft' });
  await setDatabase('down');
  const gone = await html('/news/stale');
  expect(gone.status).toBe(503);
  expect(gone.text).not.toContain('新题');
  await setDatabase('pass');
  await expect.poll(async () => (await html('/')).status, { timeout: 30_000 }).toBe(200);
  await cms.remove('news', id);
});

test('T52: health: living and ready', async () => {
  expect((await html('/healthz')).status).toBe(200);
  expect((await html('/readyz')).status).toBe(200);
  await setDatabase('down');
  expect((await html('/healthz')).status).toBe(200);
  const ready = await html('/readyz');
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { ready: true, database: false }]);
});
