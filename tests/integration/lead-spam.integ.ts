/** The contact form against machines (T38): who gets in, who is told what, and what is stored. */
import type { Payload } from 'payload';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { POST } from '../../src/app/api/contact/route.ts';
import { openCms } from './cms.ts';
import { encoded, proofOfWork, solved } from './proofs.ts';

let cms: Payload;
beforeAll(async () => {
  cms = await openCms();
});

let networks = 0;
let people = 0;
let network = '';
beforeEach(() => {
  networks += 1;
  network = `192.0.${networks}.7`;
});

/** What somebody writes; each time another person, unless said otherwise. */
function content(more: Record<string, unknown> = {}): Record<string, unknown> {
  people += 1;
  const email = `spam-${people}@example.com`;
  return {
    name: '王小明',
    email,
    message: `留言${people}`,
    consent: 'true',
    locale: 'zh-CN',
    ...more,
  };
}

async function send(values: Record<string, unknown>, kind: 'json' | 'form' = 'json') {
  const response = await POST(
    new Request('http://localhost:3999/api/contact', {
      method: 'POST',
      body:
        kind === 'json'
          ? JSON.stringify(values)
          : new URLSearchParams(values as Record<string, string>).toString(),
      headers: {
        'content-type': kind === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-visitor-address': network,
        referer: 'http://localhost:3999/en/contact',
      },
    }),
  );
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (kind === 'json' ? JSON.parse(text) : {}) as {
      id?: string;
      errors?: Record<string, string>;
      error?: string;
    },
  };
}
const stored = async (values: Record<string, unknown>) =>
  (
    await cms.find({
      collection: 'leads',
      where: { email: { equals: values.email } },
      depth: 1,
      showHiddenFields: true,
    })
  ).docs;

test('T38: with a proof it is taken in; without one (no script) it is held for a person', async () => {
  const proved = content({ altcha: await proofOfWork() });
  const plain = content();
  expect((await send(proved)).status).toBe(201);
  expect((await send(plain, 'form')).status).toBe(303);
  expect(await stored(proved)).toMatchObject([{ held: false }]);
  expect(await stored(plain)).toMatchObject([{ held: true }]);
});

test('T38: a replayed proof is refused, and says so', async () => {
  const altcha = await proofOfWork();
  expect((await send(content({ altcha }))).status).toBe(201);
  const second = content({ altcha });
  const { status, body } = await send(second);
  expect(status).toBe(422);
  expect(body.errors).toEqual({ altcha: expect.stringContaining('再提交一次') });
  expect(await stored(second)).toEqual([]);
});

test('T38: replayed at the same moment, it counts once', async () => {
  const altcha = await proofOfWork();
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(content({ altcha }))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(422)]);
});

test('T38: an expired proof is refused, and so is one that is too fast', async () => {
  const expired = await send(content({ altcha: await proofOfWork(20 * 60 + 1) }));
  expect([expired.status, Object.keys(expired.body.errors ?? {})]).toEqual([422, ['altcha']]);
  const fast = await send(content({ altcha: await proofOfWork(0), locale: 'en' }));
  expect([fast.status, fast.body.errors?.altcha]).toEqual([
    422,
    expect.stringContaining('too quick'),
  ]);
  const late = content({ altcha: await proofOfWork(20 * 60 - 10) });
  expect((await send(late)).status).toBe(201);
});

test('T38: spliced proofs are refused, whatever was exchanged', async () => {
  const [one, other] = [await solved(), await solved()];
  const { challenge, solution } = one;
  const { parameters } = challenge;
  const changed = (more: object) => ({
    solution,
    challenge: { ...challenge, parameters: { ...parameters, ...more } },
  });
  const spliced = [
    { challenge, solution: other.solution },
    { challenge: { ...challenge, signature: other.challenge.signature }, solution },
    { challenge: { parameters }, solution },
    changed({ expiresAt: (parameters.expiresAt ?? 0) + 3600 }),
    changed({ expiresAt: undefined }),
    changed({ cost: 1 }),
    changed({ keyPrefix: '0' }),
    changed({ data: { issuedAt: 1 } }),
    { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
    { challenge, solution: { ...solution, derivedKey: parameters.keyPrefix } },
    { challenge: {}, solution: {} },
    { challenge: null },
    [],
    null,
  ];
  for (const proof of spliced) {
    const values = content({ altcha: encoded(proof) });
    expect((await send(values)).status, JSON.stringify(proof)).toBe(422);
    expect(await stored(values)).toEqual([]);
  }
  for (const altcha of ['nonsense', '%', 1, true, {}, [], 'x'.repeat(5000)]) {
    expect((await send(content({ altcha }))).status).toBe(422);
  }
  expect((await send(content({ altcha: encoded(one) }))).status).toBe(201);
});

test('T38: the trap is told of, by a form and by JSON, and nothing is stored', async () => {
  const trapped = content({ website: 'https://spam.example', altcha: await proofOfWork() });
  const json = await send(trapped);
  expect(json.status).toBe(422);
  expect(json.body.errors).toEqual({ website: expect.stringContaining('隐藏') });
  const form = await send({ ...trapped, locale: 'en' }, 'form');
  expect(form.status).toBe(422);
  expect(form.text).toContain('hidden field');
  // What was in it does not come back, or the person would be stopped for ever.
  expect(form.text).not.toContain('spam.example');
  expect(form.text).toContain(String(trapped.message));
  expect(await stored(trapped)).toEqual([]);
});

test('without a proof a network may send 20 in an hour, with one still more', async () => {
  for (let count = 0; count < 20; count += 1) {
    expect((await send(content())).status).toBe(201);
  }
  const refused = content();
  const { status, headers, body } = await send(refused);
  expect(status).toBe(429);
  const wait = Number(headers.get('retry-after'));
  expect(wait).toBeGreaterThan(3500);
  expect(wait).toBeLessThanOrEqual(3600);
  expect(body.error).toContain('60分钟');
  expect(await stored(refused)).toEqual([]);
  expect((await send(content({ altcha: await proofOfWork() }))).status).toBe(201);
  const form = await send({ ...refused, locale: 'en' }, 'form');
  expect(form.status).toBe(429);
  expect(form.text).toContain('60 minutes');
  expect(form.text).toContain(String(refused.message));
  network = '198.51.100.9';
  expect((await send(content())).status).toBe(201);
});

test('a person may send 10 in a day, whichever way the address is written', async () => {
  const phone = '13800138000';
  for (let count = 0; count < 10; count += 1) {
    expect((await send(content({ email: '', phone }))).status).toBe(201);
  }
  const again = await send(content({ phone: '+86 138 0013 8000' }));
  expect(again.status).toBe(429);
  expect(again.body.error).toContain('24小时');
});

test('what is refused does not count: not for the network, not for the person', async () => {
  const email = 'refused@example.com';
  for (let count = 0; count < 12; count += 1) {
    expect((await send(content({ email, website: 'x' }))).status).toBe(422);
    expect((await send(content({ email, altcha: 'nonsense' }))).status).toBe(422);
    expect((await send(content({ email, name: '' }))).status).toBe(422);
  }
  for (let count = 0; count < 10; count += 1) {
    expect((await send(content({ email }))).status).toBe(201);
  }
  expect((await send(content({ email }))).status).toBe(429);
  // The last one was refused for the person: its point for the network came back.
  for (let count = 0; count < 10; count += 1) expect((await send(content())).status).toBe(201);
});

test('T06: the same enquiry again is the same, and counts once', async () => {
  const values = content({ idempotencyKey: 'again', altcha: await proofOfWork() });
  const first = await send(values);
  const more = await Promise.all(Array.from({ length: 20 }, () => send(values)));
  for (let count = 0; count < 20; count += 1) more.push(await send(values));
  expect(new Set(more.map(({ status, body }) => `${status} ${body.id}`))).toEqual(
    new Set([`201 ${first.body.id}`]),
  );
  expect(await stored(values)).toHaveLength(1);
});

test('T06: twenty at the same moment, the first of all included', async () => {
  const values = content({ idempotencyKey: 'at once', altcha: await proofOfWork() });
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(values)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(await stored(values)).toHaveLength(1);
});

test('kept of it: the way here, the hash of the network, and the wording agreed to', async () => {
  const values = content({
    marketing: 'true',
    landingPage: '/articles',
    utmSource: 'wechat',
    consentText: 'unknown',
  });
  await send(values);
  const [lead] = await stored(values);
  expect(lead).toMatchObject({
    sourcePage: '/en/contact',
    landingPage: '/articles',
    utmSource: 'wechat',
    consentPurposes: ['reply', 'marketing'],
    addressKey: expect.stringMatching(/^[0-9a-f]{64}$/),
    consentText: { text: expect.stringMatching(/个人信息[\s\S]+☐[\s\S]+☐/) },
  });
  expect(JSON.stringify(lead)).not.toContain(network);
  // Somebody whose page still showed an earlier wording has agreed to that one.
  const earlier = await cms.create({
    collection: 'consent-texts',
    data: { version: 'earlier', hash: 'e'.repeat(64), locale: 'zh-CN', text: '较早的文本' },
    overrideAccess: true,
  });
  const later = content({ consentText: 'e'.repeat(64) });
  await send(later);
  const [second] = await stored(later);
  expect(second).toMatchObject({ consentPurposes: ['reply'], consentText: { id: earlier.id } });
});
