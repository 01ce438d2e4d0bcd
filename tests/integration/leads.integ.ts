/** Enquiries: stored with their outbox, told of, worked on. */
import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { deliver, giveUp } from '../../src/features/leads/notify/deliver.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { makeEnquiry } from './enquiries.ts';

const pace = async () => 0;
// The environment is parsed once, when the configuration is loaded.
const receiver = await vi.hoisted(async () => {
  const { startReceiver } = await import('./receiver.ts');
  const started = await startReceiver();
  process.env.LEAD_WEBHOOK_URL = started.url;
  process.env.LEAD_WEBHOOK_SECRET = 'webhook-secret';
  return started;
});
let cms: Payload;
let sales: string;

beforeAll(async () => {
  cms = await openCms();
  sales = await logIn(cms, (await createUser(cms, 'sales')).email);
});
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer = { status: 200, body: '{}' };
});

const stored = async (reference: string) =>
  (await cms.find({ collection: 'leads', where: { reference: { equals: reference } }, depth: 0 }))
    .docs;
const outbox = async (lead: number) =>
  (
    await cms.find({
      collection: 'deliveries',
      where: { lead: { equals: lead }, channel: { equals: 'webhook' } },
      depth: 0,
    })
  ).docs;
const jobs = async (delivery: number) =>
  (
    await cms.db.drizzle.execute(
      `select state from pgboss.job where name = 'lead-delivery' and data->>'delivery' = '${delivery}'`,
    )
  ).rows;

async function storeOne(...args: Parameters<typeof makeEnquiry>) {
  const enquiry = makeEnquiry(...args);
  await storeEnquiry(cms, enquiry);
  const [lead] = await stored(enquiry.reference);
  if (!lead) throw new Error('not stored');
  const [delivery] = await outbox(lead.id);
  if (!delivery) throw new Error('no outbox');
  return { enquiry, lead, delivery };
}

test('an enquiry, its outbox and its job are stored together, with the consent given', async () => {
  const { lead, delivery, enquiry } = await storeOne();
  expect(lead).toMatchObject({ state: 'new', name: '王小明', consentPurposes: ['reply'] });
  expect(Date.parse(lead.answerDueAt ?? '')).toBe(Date.parse(enquiry.receivedAt) + 24 * 3600_000);
  expect(await jobs(delivery.id)).toEqual([{ state: 'created' }]);
  const text = await cms.findByID({ collection: 'consent-texts', id: Number(lead.consentText) });
  expect(text).toMatchObject({ text: '测试用同意文本', locale: 'zh-CN' });
});

test('T06: the same enquiry twenty times at once is stored once, with one outbox', async () => {
  const enquiry = makeEnquiry();
  await Promise.all(Array.from({ length: 20 }, () => storeEnquiry(cms, enquiry)));
  const leads = await stored(enquiry.reference);
  expect(leads).toHaveLength(1);
  expect(await outbox(leads[0]?.id ?? 0)).toHaveLength(1);
});

test('T04: where the commit fails there is neither enquiry nor outbox nor job', async () => {
  const before = await cms.count({ collection: 'deliveries' });
  const commit = vi.spyOn(cms.db, 'commitTransaction').mockImplementationOnce(async (id) => {
    await cms.db.rollbackTransaction(id as string);
    throw new Error('connection lost at commit');
  });
  const enquiry = makeEnquiry();
  await expect(storeEnquiry(cms, enquiry)).rejects.toThrow('connection lost');
  commit.mockRestore();
  expect(await stored(enquiry.reference)).toHaveLength(0);
  expect(await cms.count({ collection: 'deliveries' })).toEqual(before);
  await storeEnquiry(cms, enquiry);
  expect(await stored(enquiry.reference)).toHaveLength(1);
});

test('the webhook gets a signed message without personal data but the name, and only once', async () => {
  const { lead, delivery, enquiry } = await storeOne({ phone: '+8613800138000' });
  expect(await deliver(cms, delivery.id, pace)).toEqual({ done: true });
  expect(await deliver(cms, delivery.id, pace)).toEqual({ done: true });
  expect(receiver.received).toHaveLength(1);
  const [{ headers, body }] = receiver.received as [(typeof receiver.received)[number]];
  const signature = createHmac('sha256', 'webhook-secret')
    .update(`${headers['x-timestamp']}.${body}`)
    .digest('hex');
  expect(headers['x-signature-256']).toBe(`sha256=${signature}`);
  expect(headers['idempotency-key']).toBeTruthy();
  expect(JSON.parse(body)).toMatchObject({ reference: enquiry.reference, name: '王小明' });
  for (const secret of ['13800138000', lead.email ?? '', lead.message ?? '']) {
    expect(body).not.toContain(secret);
  }
  expect((await outbox(lead.id))[0]).toMatchObject({ state: 'sent', attempts: 1 });
});

test('T05: a refused message stays in the outbox with its error, and goes when the other side is back', async () => {
  const { lead, delivery } = await storeOne();
  receiver.answer = { status: 503, body: 'down' };
  await expect(deliver(cms, delivery.id, pace)).rejects.toThrow('503');
  expect((await outbox(lead.id))[0]).toMatchObject({
    state: 'queued',
    attempts: 1,
    lastError: 'HTTP status 503',
  });
  receiver.answer = { status: 200, body: '{}' };
  await deliver(cms, delivery.id, pace);
  expect((await outbox(lead.id))[0]).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
});

test('given up, it is a dead letter that the time line tells of', async () => {
  const { lead, delivery } = await storeOne();
  await giveUp(cms, delivery.id);
  expect((await outbox(lead.id))[0]?.state).toBe('dead');
  const events = await cms.find({
    collection: 'lead-events',
    where: { lead: { equals: lead.id } },
  });
  expect(events.docs.map(({ kind }) => kind).sort()).toEqual(['failed', 'received']);
});

test('enquiries of one person are joined to the first, by address or number', async () => {
  const first = await storeOne({ email: 'same@example.com', phone: '+8613900139000' });
  const second = await storeOne({ email: 'same@example.com' });
  const third = await storeOne({ email: '', phone: '+8613900139000' });
  const shouted = await storeOne({ email: 'Same@Example.com' });
  expect(first.lead.sameAs ?? null).toBeNull();
  expect(second.lead.sameAs).toBe(first.lead.id);
  expect(third.lead.sameAs).toBe(first.lead.id);
  expect(shouted.lead.sameAs).toBe(first.lead.id);
});

test('sales answer: the time line says who did what, and when the first answer was', async () => {
  const { lead } = await storeOne();
  const answer = await rest('PATCH', `/leads/${lead.id}`, {
    token: sales,
    data: { state: 'contacted', name: '改名', email: 'changed@example.com' },
  });
  expect(answer.status).toBe(200);
  const note = await rest('POST', '/lead-events', {
    token: sales,
    data: { lead: lead.id, text: '已电话联系', kind: 'sent', by: 1 },
  });
  expect(note.status).toBe(201);
  const [after] = await stored(
    (await cms.findByID({ collection: 'leads', id: lead.id })).reference ?? '',
  );
  expect(after).toMatchObject({ state: 'contacted', name: '王小明', email: lead.email });
  expect(after?.firstAnsweredAt).toBeTruthy();
  const events = await cms.find({
    collection: 'lead-events',
    where: { lead: { equals: lead.id }, kind: { in: ['changed', 'note'] } },
    sort: 'id',
  });
  expect(events.docs).toMatchObject([
    { kind: 'changed', text: 'new → contacted', by: { email: 'sales@example.com' } },
    { kind: 'note', text: '已电话联系', by: { email: 'sales@example.com' } },
  ]);
});

test('a deleted enquiry takes all with it; the others of the person stay joined', async () => {
  const person = { email: 'deleted@example.com' };
  const { lead, delivery } = await storeOne(person);
  const second = await storeOne(person);
  const third = await storeOne(person);
  const mentions = () =>
    cms.count({
      collection: 'lead-events',
      where: { kind: { equals: 'joined' }, text: { equals: second.enquiry.reference } },
    });
  expect(await jobs(delivery.id)).toHaveLength(1);
  expect(await mentions()).toEqual({ totalDocs: 1 });

  await cms.delete({ collection: 'leads', id: lead.id });
  expect(await outbox(lead.id)).toHaveLength(0);
  expect(await jobs(delivery.id)).toHaveLength(0);
  const [heir] = await stored(second.enquiry.reference);
  expect(heir?.sameAs ?? null).toBeNull();
  expect((await stored(third.enquiry.reference))[0]?.sameAs).toBe(second.lead.id);

  await cms.delete({ collection: 'leads', id: second.lead.id });
  expect(await mentions()).toEqual({ totalDocs: 0 });
});
