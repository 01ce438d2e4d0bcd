/** The contact form without script and as JSON, in three languages. */
import { readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { blockJournal, databaseIsBack, JOURNAL, leadsWith as rows } from './leads.ts';
import { expect, html, inLocale, LOCALES, SITE, setDatabase, test } from './site.ts';

const post = (data: unknown, headers: Record<string, string> = {}) =>
  fetch(`${SITE}/api/contact`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.0.1.1', ...headers },
    body: typeof data === 'string' ? data : JSON.stringify(data),
    redirect: 'manual',
  });
const good = (message: string, more: object = {}) => ({
  name: '王小明',
  phone: '１３８００１３８０００',
  message,
  consent: true,
  locale: 'zh-CN',
  ...more,
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { 'X-Forwarded-For': '10.0.2.1' } });
  for (const locale of LOCALES) {
    test(`${locale}: errors stand beside the fields, the input is kept, then thanks`, async ({
      page,
    }) => {
      await page.goto(`${SITE}${inLocale(locale, '/contact')}`);
      await expect(page.locator('input[name=consent]')).not.toBeChecked();
      await expect(page.locator('input[name=marketing]')).not.toBeChecked();
      await page.locator('input[name=name]').fill('<b>王</b>"小明"');
      await page.locator('input[name=email]').fill('not an address');
      await page.locator('textarea[name=message]').fill(`留言 ${locale}\n第二行 </textarea>`);
      await page.locator('form[action="/api/contact"] button[type=submit]').click();
      await expect(page.locator('#email-error')).not.toBeEmpty();
      await expect(page.locator('#consent-error')).not.toBeEmpty();
      await expect(page.locator('#name-error')).toBeEmpty();
      await expect(page.locator('#form-errors')).toBeFocused();
      await expect(page.locator('#form-errors a')).toHaveCount(2);
      await expect(page.locator('input[name=name]')).toHaveValue('<b>王</b>"小明"');
      await expect(page.locator('textarea[name=message]')).toHaveValue(
        `留言 ${locale}\n第二行 </textarea>`,
      );
      await expect(page.locator('html')).toHaveAttribute('lang', locale);

      await page.locator('input[name=email]').fill('wang@example.com');
      await page.locator('input[name=consent]').check();
      await page.locator('form[action="/api/contact"] button[type=submit]').click();
      await expect(page).toHaveURL(`${SITE}${inLocale(locale, '/contact/thanks')}`);
      const [lead] = await rows(`留言 ${locale}\n第二行 </textarea>`);
      expect(lead).toMatchObject({ email: 'wang@example.com', locale, state: 'new', held: true });
      expect(lead.consented_at).toBeTruthy();
      expect(lead.address_key).toMatch(/^[0-9a-f]{64}$/);
    });
  }
});

test('JSON: stored once, however often the same key comes', async () => {
  const data = good('同一个键', { idempotencyKey: 'key-1' });
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(data)));
  const ids = await Promise.all(answers.map(async (one) => (await one.json()).id));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
  expect(new Set(ids).size).toBe(1);
  const found = await rows('同一个键');
  expect(found).toHaveLength(1);
  expect(found[0].phone).toBe('+8613800138000');
});

test('without script the 21st enquiry of a network within the hour has to wait', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.66, 10.0.3.1' };
  const send = (index: number) =>
    post(
      good(`第${index}条`, { phone: '', email: `many-${index}@example.com`, locale: 'zh-TW' }),
      headers,
    );
  for (let index = 0; index < 20; index += 1) expect((await send(index)).status).toBe(201);
  const refused = await send(20);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
  expect((await refused.json()).error).toMatch(/60 分鐘.*400-012 6688/);
  expect(await rows('第20条')).toHaveLength(0);
});

test('T44: after a refused body the connection holds up nothing', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string, body?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = body ? { 'content-type': 'application/json' } : {};
      const sent = request(`${SITE}${path}`, { agent, method: body ? 'POST' : 'GET', headers });
      sent.once('error', reject).once('response', (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      });
      sent.end(body);
    });
  expect(await ask('/api/contact', JSON.stringify({ message: 'x'.repeat(3_000_000) }))).toBe(413);
  const since = performance.now();
  expect(await ask('/healthz')).toBe(200);
  expect(performance.now() - since).toBeLessThan(2_000);
  agent.destroy();
});

test('JSON: errors by field, in the language asked for', async () => {
  const answer = await post({ locale: 'en', phone: '10086', message: 'x'.repeat(2001) });
  expect(answer.status).toBe(422);
  const { errors } = await answer.json();
  expect(Object.keys(errors).sort()).toEqual(['consent', 'message', 'name', 'phone']);
  expect(errors.phone).toContain('telephone number');
});

test('malformed, too large, of another kind, or an attack on the code: refused', async () => {
  expect((await post('{')).status).toBe(400);
  expect((await post('[1]')).status).toBe(400);
  expect((await post('{"__proto__":{"x":1}}')).status).toBe(400);
  expect((await post('x', { 'content-type': 'text/plain' })).status).toBe(400);
  expect((await post(good('大', { company: 'x'.repeat(70_000) }))).status).toBe(413);
  expect((await html('/api/contact')).status).not.toBe(200);
});

const postForm = (message: string) =>
  fetch(`${SITE}/api/contact`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ name: '王', email: 'w@example.com', message, consent: 'on' }),
  });
test('T07: with the database away enquiries are kept on the disk, and stored once when it is back', async () => {
  const before = good('断电前', { idempotencyKey: 'before-the-outage' });
  const { id } = await (await post(before)).json();
  await setDatabase('down');
  const data = good('断电', { idempotencyKey: 'in-the-outage' });
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(data)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 202));
  const ids = new Set(await Promise.all(answers.map(async (one) => (await one.json()).id)));
  expect(ids.size).toBe(1);
  // What was stored before the outage keeps its number within it.
  expect(await (await post(before)).json()).toEqual({ id });
  const form = await postForm('断电表单');
  expect([form.status, form.headers.get('location')]).toEqual([303, `${SITE}/contact/thanks`]);
  expect(readdirSync(JOURNAL)).toHaveLength(3);

  await databaseIsBack();
  await expect.poll(() => readdirSync(JOURNAL), { timeout: 60_000 }).toEqual([]);
  for (const message of ['断电', '断电表单', '断电前']) {
    expect(await rows(message), message).toHaveLength(1);
  }
  const [stored] = await rows('断电');
  expect([...ids]).toEqual([stored.reference]);
  const again = await post(data);
  expect([again.status, await again.json()]).toEqual([201, { id: stored.reference }]);
  expect(await rows('断电')).toHaveLength(1);
});

test('T07: with neither database nor disk: never thanks, the input kept, the hotline shown', async () => {
  await html('/contact');
  const freeJournal = blockJournal();
  await setDatabase('down');
  const json = await post(good('全断'));
  expect(json.status).toBe(503);
  expect(json.headers.get('retry-after')).toBeTruthy();
  const form = await postForm('断电表单 503');
  expect(form.status).toBe(503);
  const text = await form.text();
  expect(text).toContain('断电表单 503');
  expect(text).toContain('400-012 6688');
  freeJournal();
  await databaseIsBack();
  expect(await rows('全断')).toHaveLength(0);
});
