/** Personal data: in no log, address or file (T50); copied and erased in the admin (T51). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { admin, logIn, speak } from './admin.ts';
import { expect, html, SITE, setDatabase, test } from './site.ts';

const DATA = process.env.DATA_DIR ?? '';
const output = () => readFileSync(process.env.SITE_OUTPUT ?? '', 'utf8');

async function query<T>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows as T[];
}

/** A person whose every detail is found nowhere else. */
const canary = {
  name: '布谷鸟丁',
  email: 'cuckoo.marker@example.com',
  phone: '13698765432',
  message: '布谷鸟的留言',
  consent: 'on',
  locale: 'zh-CN',
};
const MARKS = ['布谷鸟', 'cuckoo.marker', '13698765432'];
const marksIn = (text: string) => MARKS.filter((mark) => text.toLowerCase().includes(mark));
const send = (more: object = {}) =>
  fetch(`${SITE}/api/contact`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...canary, ...more }),
  });

/** Tables in which a mark stands. */
async function tablesWithMarks(): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await query<{ count: number }>(
      `select count(*)::int as count from ${name} as one where lower(one::text) like any($1)`,
      [MARKS.map((mark) => `%${mark}%`)],
    );
    if (row?.count) found.push(name);
  }
  return found;
}

/** What is in a file; an enquiry leaves the disk for the database at any moment. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
const filesWithMarks = () =>
  readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(DATA, 'postgres')))
    .filter((path) => marksIn(contentOf(path)).length > 0);

/** Messages of one person, in the order in which they came. */
const messages = async () =>
  (
    await query<{ message: string }>(
      'select message from leads where email = $1 order by created_at',
      [canary.email],
    )
  ).map(({ message }) => message);

test('T50: a canary sent in good and bad weather stands in the table of enquiries and nowhere else', async ({
  cms,
}) => {
  test.setTimeout(240_000);
  // A channel that fails at every attempt: its address lies in no public network.
  await cms.global('lead-settings', { webhook: { enabled: true, url: 'https://127.0.0.1/hook' } });
  const since = output().length;
  const locations: (string | null)[] = [];
  const accepted = async (more: object) => {
    const answer = await send(more);
    expect(answer.status).toBe(303);
    locations.push(answer.headers.get('location'));
  };

  await accepted({ message: '布谷鸟的留言一' });
  expect((await send({ email: 'cuckoo.marker@' })).status).toBe(422);
  expect((await send({ phone: '13698765432000000', consent: '' })).status).toBe(422);
  const malformed = await fetch(`${SITE}/api/contact`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"布谷鸟丁" oops',
  });
  expect(malformed.status).toBe(400);
  const stranger = await fetch(`${SITE}/api/leads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"email":"${canary.email}" oops`,
  });
  expect(stranger.status).toBeGreaterThanOrEqual(400);

  // A column is missing, as with a migration forgotten: storing, saving and showing fail.
  const [lead] = await query<{ id: number }>('select id from leads where email = $1', [
    canary.email,
  ]);
  await query('alter table leads rename column utm_source to utm_gone');
  try {
    await accepted({ message: '布谷鸟的留言二' });
    const failed = await cms.api.patch(`/api/leads/${lead?.id}`, { data: { state: 'contacted' } });
    expect(failed.status()).toBe(500);
    expect(marksIn(await failed.text())).toEqual([]);
    await cms.api.get(`/admin/collections/leads/${lead?.id}`);
    await cms.api.get(`/admin/collections/leads?search=${canary.email}`);
  } finally {
    await query('alter table leads rename column utm_gone to utm_source');
  }
  expect(filesWithMarks()).toEqual([]);

  await setDatabase('down');
  await accepted({ message: '布谷鸟的留言三' });
  expect(filesWithMarks()).toEqual([]);
  await setDatabase('pass');
  await expect
    .poll(messages, { timeout: 120_000 })
    .toEqual(['布谷鸟的留言一', '布谷鸟的留言二', '布谷鸟的留言三']);
  // Let through by a person, it is told of; as one without a proof of work it was held.
  await cms.update('leads', lead?.id, { held: false });
  const failures = `select last_error from deliveries join leads on leads.id = lead_id
    where email = $1 and channel = 'webhook' and attempts > 0`;
  await expect
    .poll(async () => (await query(failures, [canary.email])).length, { timeout: 60_000 })
    .toBeGreaterThan(0);

  const said = output().slice(since);
  expect(said).toContain('Failed query');
  expect(said).toContain('Enquiry not stored: journaled');
  expect(marksIn(said)).toEqual([]);
  expect(new Set(locations)).toEqual(new Set([`${SITE}/contact/thanks`]));
  expect(await tablesWithMarks()).toEqual(['public.leads']);
  expect(filesWithMarks()).toEqual([]);
  await cms.global('lead-settings', { webhook: { enabled: true, url: '' } });
});

test('T51: an administrator gives a person a copy, and erases everything, typed twice', async ({
  page,
  cms,
}) => {
  await html('/contact');
  expect((await send({ message: '布谷鸟的最后留言' })).status).toBe(303);
  const held = (await messages()).length;
  await speak(page, 'en');
  await logIn(page);
  await page.goto(admin('/collections/lead-log'));
  const panel = page.locator('.person-panel');
  const field = (name: string) => panel.locator(`[name="person-${name}"]`);
  await field('email').fill('Cuckoo.Marker@example.com');
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download everything held' }).click();
  const copy = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(copy.enquiries).toHaveLength(held);
  expect(copy.enquiries.at(-1)).toMatchObject({ message: '布谷鸟的最后留言', name: canary.name });
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/panel-export.png` });

  await panel.getByRole('button', { name: 'Erase everything held …' }).click();
  await field('emailAgain').fill('somebody@example.com');
  await panel.getByRole('button', { name: 'Erase for good' }).click();
  await expect(panel.locator('output')).toContainText('nothing was erased');
  expect(await messages()).toHaveLength(held);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/panel-erase.png` });

  await field('emailAgain').fill('cuckoo.marker@example.com');
  const proof = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Erase for good' }).click();
  const written = readFileSync(await (await proof).path(), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ erased: { enquiries: held } });
  expect(marksIn(written)).toEqual([]);
  await expect(panel.locator('output')).toContainText('Erased.');
  expect(await tablesWithMarks()).toEqual([]);
  const entries = await (await cms.api.get('/api/lead-log?sort=-createdAt&limit=2')).json();
  expect(entries.docs).toMatchObject([{ action: 'person-erasure' }, { action: 'person-export' }]);

  for (const [language, title] of [
    ['zh', '个人信息权利请求'],
    ['zh-TW', '個人資訊權利請求'],
  ] as const) {
    await speak(page, language);
    await page.goto(admin('/collections/lead-log'));
    await expect(page.locator('.person-panel h2')).toHaveText(title);
    if (process.env.SHOTS) {
      await page.screenshot({ path: `${process.env.SHOTS}/panel-${language}.png`, fullPage: true });
    }
  }
});
