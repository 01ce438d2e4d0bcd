/** What becomes of personal data: erased when due, copied or erased for a person, in no log. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Enquiry } from '../../src/features/leads/enquiry.ts';
import { journalEnquiry } from '../../src/features/leads/journal/journal-enquiry.ts';
import { webhook } from '../../src/features/leads/notify/webhook.ts';
import { eraseWhenDue } from '../../src/features/leads/privacy/erase-when-due.ts';
import { workOnQueue } from '../../src/features/leads/queue/work.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { logOptions } from '../../src/lib/log.ts';
import { keyedHash } from '../../src/lib/seal.ts';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { makeEnquiry } from './enquiries.ts';

const receiver = await vi.hoisted(async () => {
  const { startReceiver } = await import('./receiver.ts');
  const started = await startReceiver();
  process.env.LEAD_WEBHOOK_URL = started.url;
  return started;
});

const directory = process.env.DATA_DIR ?? '';
const journal = join(directory, 'journal');
const CANARY = {
  name: '金丝雀',
  email: 'Canary.Bird@example.com',
  phone: '+8613612345678',
  message: '只有金丝雀才会说的话',
};
const MARKS = ['金丝雀', 'canary.bird', '13612345678'];

let cms: Payload;
let tokens: Record<'admin' | 'sales' | 'editor', string>;

const execute = async <T>(text: string) =>
  (await cms.db.drizzle.execute(sql.raw(text))).rows as unknown as T[];
const numberOf = async (table: string, where = 'true') =>
  (
    await execute<{ count: number }>(`select count(*)::int as count from ${table} where ${where}`)
  )[0]?.count ?? -1;

/** Tables of all schemas in which a mark stands. */
async function tablesWith(marks: string[]): Promise<string[]> {
  const tables = await execute<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const any = marks.map((mark) => `lower(one::text) like '%${mark}%'`).join(' or ');
    if ((await numberOf(`${name} as one`, any)) > 0) found.push(name.replace('public.', ''));
  }
  return found;
}

/** What the log of Payload writes of an error, given alone and with a message. */
function logged(error: unknown): string {
  const { hooks, serializers } = logOptions('debug');
  const given: unknown[] = [];
  const take = (...args: unknown[]) => void given.push(...args);
  hooks?.logMethod?.call(cms.logger, [error as object], take, 50);
  hooks?.logMethod?.call(cms.logger, [{ err: error }, 'what happened'], take, 50);
  return JSON.stringify(given, (key, value) => (key === 'err' ? serializers?.err?.(value) : value));
}

/** Files below the data folder in which a mark stands. */
const filesWith = (marks: string[]): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const text = readFileSync(path, 'utf8').toLowerCase();
      return marks.some((mark) => text.includes(mark));
    });

async function store(enquiry: Enquiry): Promise<number> {
  await storeEnquiry(cms, enquiry);
  const { docs } = await cms.find({
    collection: 'leads',
    where: { reference: { equals: enquiry.reference } },
    depth: 0,
  });
  return docs[0]?.id ?? 0;
}
const monthsAgo = (months: number) => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
};
const log = async (action: string) =>
  (
    await cms.find({
      collection: 'lead-log',
      where: { action: { equals: action } },
      sort: 'id',
      pagination: false,
      depth: 0,
    })
  ).docs;

beforeAll(async () => {
  cms = await openCms();
  const token = async (role: 'admin' | 'sales' | 'editor') =>
    logIn(cms, (await createUser(cms, role)).email);
  tokens = {
    admin: await token('admin'),
    sales: await token('sales'),
    editor: await token('editor'),
  };
});
beforeEach(async () => {
  rmSync(journal, { recursive: true, force: true });
  await execute('delete from deliveries');
  await execute('delete from lead_events');
  await execute('delete from leads');
  await execute('delete from lead_log');
  await execute('delete from pgboss.job');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => receiver.close());

/** What the admin and the queue come to hold beside an enquiry. */
async function leaveTraces(lead: number, note: string): Promise<void> {
  await cms.create({ collection: 'lead-events', data: { lead, kind: 'note', text: note } });
  const [user] = await execute<{ id: number }>('select id from users limit 1');
  await execute(`
    with locked as (insert into payload_locked_documents default values returning id)
    insert into payload_locked_documents_rels (parent_id, path, leads_id) select id, 'document', ${lead} from locked`);
  await execute(`
    with kept as (insert into payload_preferences (key, value) values ('collection-leads-${lead}', '{}') returning id)
    insert into payload_preferences_rels (parent_id, path, users_id) select id, 'user', ${user?.id} from kept`);
  await execute(
    `insert into pgboss.job (name, data) select 'lead-delivery-dead', jsonb_build_object('delivery', id) from deliveries where lead_id = ${lead}`,
  );
}

test('T51: what refers to an enquiry is known: a new table has to be erased too', async () => {
  const references = await execute<{ name: string }>(
    `select conrelid::regclass || '.' || attname as name from pg_constraint
     join pg_attribute on attrelid = conrelid and attnum = any(conkey)
     where confrelid = 'leads'::regclass and contype = 'f' order by 1`,
  );
  expect(references.map(({ name }) => name)).toEqual([
    'deliveries.lead_id',
    'lead_events.lead_id',
    'leads.same_as_id',
    'leads_consent_purposes.parent_id',
    'payload_locked_documents_rels.leads_id',
  ]);
  // Versions of enquiries would be copies of them.
  expect(await execute(`select 1 from pg_class where relname ~ '^_lead'`)).toEqual([]);
});

test('T51: a night erases what is older than the site keeps it, everywhere, and says so', async () => {
  const old = await store(makeEnquiry(CANARY, { receivedAt: monthsAgo(25) }));
  const young = await store(makeEnquiry({ email: 'x@example.com', phone: CANARY.phone }));
  const younger = await store(makeEnquiry({ email: 'x@example.com' }));
  await leaveTraces(old, '金丝雀来电');
  await leaveTraces(young, '年轻的');
  await journalEnquiry(makeEnquiry(CANARY));
  const kept = makeEnquiry();
  await journalEnquiry(kept);
  const [waiting] = readdirSync(journal).filter((name) => name !== kept.reference);
  utimesSync(join(journal, waiting ?? ''), 0, Date.parse(monthsAgo(25)) / 1000);
  await execute(
    `insert into rate_limits (key, points, expire) values ('past', 1, ${Date.now() - 1}), ('present', 1, ${Date.now() + 60_000}), ('ever', 1, null)`,
  );
  expect(await tablesWith(MARKS.slice(0, 2))).toEqual(['lead_events', 'leads']);

  await eraseWhenDue(cms);
  expect(await tablesWith(MARKS.slice(0, 2))).toEqual([]);
  expect(readdirSync(journal)).toEqual([kept.reference]);
  for (const [table, where] of [
    ['leads', `id = ${old}`],
    ['leads_consent_purposes', `parent_id = ${old}`],
    ['lead_events', `lead_id = ${old} or lead_id is null`],
    ['deliveries', `lead_id = ${old} or lead_id is null`],
    ['payload_preferences', `key = 'collection-leads-${old}'`],
    ['rate_limits', `key = 'past'`],
  ] as const) {
    expect([table, await numberOf(table, where)]).toEqual([table, 0]);
  }
  // The young ones keep everything, and are joined to each other.
  expect(await numberOf('leads')).toBe(2);
  expect(await numberOf('leads', `id = ${young} and same_as_id is null`)).toBe(1);
  expect(await numberOf('leads', `id = ${younger} and same_as_id = ${young}`)).toBe(1);
  expect(await numberOf('pgboss.job')).toBe(3);
  expect(await numberOf('payload_locked_documents_rels', 'leads_id is not null')).toBe(1);
  expect(await numberOf('payload_locked_documents')).toBe(1);
  expect(await numberOf('rate_limits', "key in ('past', 'present', 'ever')")).toBe(2);
  expect(await log('retention')).toMatchObject([
    { count: 1, details: expect.stringContaining('deliveries 1, jobs 2, journal 1, limits 1') },
  ]);
});

test('T51: once a night, whatever the number of workers; a missed night is caught up with', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const at = async (time: string, workers = 1) => {
    vi.setSystemTime(time);
    await Promise.all(Array.from({ length: workers }, () => eraseWhenDue(cms)));
    return (await log('retention')).length;
  };
  // Three in the morning in China is 19:00 UTC.
  expect(await at('2027-03-01T18:50:00Z', 3)).toBe(1);
  expect(await at('2027-03-01T18:59:00Z')).toBe(1);
  expect(await at('2027-03-01T19:00:00Z', 3)).toBe(2);
  expect(await at('2027-03-02T12:00:00Z')).toBe(2);
  expect(await at('2027-03-05T07:00:00Z')).toBe(3);
  expect((await log('retention')).map(({ count }) => count)).toEqual([0, 0, 0]);
  vi.useRealTimers();
});

test('T51: many are erased in batches of five hundred, each with its entry', async () => {
  await execute(
    `insert into leads (name, locale, consented_at, created_at, reference)
     select 'n', 'en', now(), now() - interval '3 years', 'many-' || n from generate_series(1, 1001) n`,
  );
  await eraseWhenDue(cms);
  expect((await log('retention')).map(({ count }) => count)).toEqual([500, 500, 1]);
  expect(await numberOf('leads')).toBe(0);
});

test('a failing transaction erases nothing and is no night that is done', async () => {
  await store(makeEnquiry({}, { receivedAt: monthsAgo(25) }));
  const create = vi.spyOn(cms, 'create').mockRejectedValueOnce(new Error('no entry'));
  await expect(eraseWhenDue(cms)).rejects.toThrow('no entry');
  create.mockRestore();
  expect(await numberOf('leads')).toBe(1);
  await eraseWhenDue(cms);
  expect(await numberOf('leads')).toBe(0);
});

const ask = (act: 'export' | 'erase', data: object, token?: string) =>
  rest('POST', `/leads/person/${act}`, { token, data });

test('a copy for a person holds everything, found as the form writes it, and only that person', async () => {
  const lead = await store(makeEnquiry(CANARY, { attribution: { utmSource: 'baidu' } }));
  await store(makeEnquiry({ ...CANARY, email: '', message: '第二封' }));
  await store(makeEnquiry({ email: 'somebody.else@example.com', message: '别人的' }));
  await cms.create({ collection: 'lead-events', data: { lead, kind: 'note', text: '已回电' } });
  await journalEnquiry(makeEnquiry({ ...CANARY, message: '还在磁盘上' }));

  const byMail = await ask('export', { email: ' canary.BIRD@example.com' }, tokens.admin);
  expect(byMail.status).toBe(200);
  expect(byMail.body).toMatchObject({
    enquiries: [
      {
        name: '金丝雀',
        email: CANARY.email,
        phone: CANARY.phone,
        message: CANARY.message,
        source: { utmSource: 'baidu' },
        consent: { text: '测试用同意文本', purposes: ['reply'] },
        timeline: [{ kind: 'received' }, { kind: 'joined' }, { kind: 'note', text: '已回电' }],
        deliveries: [{ channel: 'webhook', state: 'queued' }],
      },
    ],
    journal: [{ lead: { message: '还在磁盘上' } }],
    leftOver: { joinedByOtherContact: 1, mentionedInOtherEntries: 0 },
  });
  const byPhone = await ask('export', { phone: '１３６ １２３４ ５６７８' }, tokens.admin);
  expect((byPhone.body as { enquiries: unknown[] }).enquiries).toHaveLength(2);
  expect(JSON.stringify(byPhone.body)).not.toContain('别人的');

  const entries = await log('person-export');
  expect(entries).toMatchObject([
    { count: 1, person: keyedHash('person', 'email canary.bird@example.com') },
    { count: 2, person: keyedHash('person', 'phone +8613612345678') },
  ]);
  expect(await tablesWith(MARKS.slice(1))).toEqual(['leads']);
});

test('erased for a person: nothing is left in tables, queue or journal; the proof has no address', async () => {
  const lead = await store(makeEnquiry(CANARY));
  await leaveTraces(lead, '金丝雀要求删除');
  const other = makeEnquiry({ email: 'somebody.else@example.com' });
  const otherLead = await store(other);
  await leaveTraces(otherLead, '别人的备注');
  await journalEnquiry(makeEnquiry(CANARY));
  const waiting = makeEnquiry();
  await journalEnquiry(waiting);
  await execute(
    `insert into payload_query_presets (title, "where", related_collection) values
     ('鸟', '{"or":[{"email":{"equals":"canary.bird@example.com"}}]}', 'leads'), ('全部', '{}', 'leads')`,
  );
  const who = { email: CANARY.email.toUpperCase(), phone: '136-1234-5678' };

  const unconfirmed = await ask('erase', { ...who, confirm: { email: who.email } }, tokens.admin);
  expect(unconfirmed.status).toBe(400);
  expect((await ask('erase', who, tokens.admin)).status).toBe(400);
  expect(await numberOf('leads')).toBe(2);
  expect(readdirSync(journal)).toHaveLength(2);

  const { status, body } = await ask('erase', { ...who, confirm: who }, tokens.admin);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    erased: { enquiries: 1, entries: 2, deliveries: 1, jobs: 2, journal: 1, savedViews: 1 },
    unreadable: 0,
    leftOver: { joinedByOtherContact: 0, mentionedInOtherEntries: 0 },
  });
  expect(await tablesWith(MARKS)).toEqual([]);
  expect(readdirSync(journal)).toEqual([waiting.reference]);
  const text = JSON.stringify(body).toLowerCase();
  for (const mark of MARKS) expect(text).not.toContain(mark);
  expect(await log('person-erasure')).toMatchObject([
    { count: 1, person: (body as { person: string }).person, by: expect.any(Number) },
  ]);
  // Everybody else is untouched, and the same again erases nothing more.
  expect(await numberOf('lead_events', `lead_id = ${otherLead}`)).toBe(2);
  expect(await numberOf('deliveries', `lead_id = ${otherLead}`)).toBe(1);
  const again = await ask('erase', { ...who, confirm: who }, tokens.admin);
  expect(again.body).toMatchObject({ erased: { enquiries: 0, journal: 0 } });
});

test('rights are served by administrators alone, by one contact at least', async () => {
  const who = { email: 'canary.bird@example.com' };
  await store(makeEnquiry(CANARY));
  for (const act of ['export', 'erase'] as const) {
    for (const token of [undefined, tokens.sales, tokens.editor]) {
      expect((await ask(act, { ...who, confirm: who }, token)).status).toBe(403);
    }
    for (const bad of [{}, { email: '' }, { email: 'nobody' }, { phone: '10086' }, { email: {} }]) {
      expect((await ask(act, { ...bad, confirm: bad }, tokens.admin)).status).toBe(400);
    }
  }
  expect(await numberOf('leads')).toBe(1);
  expect(await log('person-export')).toEqual([]);
});

const command = (args: string[], env: Record<string, string> = {}) => {
  const file = join(import.meta.dirname, '../../src/commands/privacy.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the command gives a copy or erases, and says in one line what is wrong', {
  timeout: 180_000,
}, async () => {
  await store(makeEnquiry(CANARY));
  const copy = command(['export', '--phone', '136 1234 5678']);
  expect(copy.status, copy.stderr).toBe(0);
  expect(JSON.parse(copy.stdout).enquiries).toMatchObject([{ message: CANARY.message }]);
  const proof = command(['erase', '--email', CANARY.email]);
  expect(JSON.parse(proof.stdout).erased).toMatchObject({ enquiries: 1 });
  expect(proof.stdout + proof.stderr).not.toMatch(/金丝雀|canary/i);
  expect(await numberOf('leads')).toBe(0);
  expect(await log('person-erasure')).toMatchObject([{ count: 1, by: null }]);

  for (const args of [['erase'], ['erase', '--name', 'x'], ['erase', '--email', 'x']]) {
    const { status, stdout, stderr } = command(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  const away = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  const { status, stderr } = command(['erase', '--email', CANARY.email], away);
  expect(status).toBe(1);
  expect(stderr).toContain('DATABASE_URL cannot be reached');
  expect(stderr).not.toContain('    at ');
});

/** An error as nodemailer makes it: the other side quotes whom it was given. */
const refusedLetter = () =>
  Object.assign(new Error(`550 <${CANARY.email}> ${CANARY.name} unknown`), {
    code: 'EENVELOPE',
    responseCode: 550,
    rejected: [CANARY.email],
    response: `550 ${CANARY.email}`,
  });

test('T50: a delivery that fails leaves nothing of the enquiry in the queue, the outbox or the log', async () => {
  const said: unknown[] = [];
  for (const level of ['error', 'warn', 'info'] as const) {
    vi.spyOn(cms.logger, level).mockImplementation((...args: unknown[]) => void said.push(args));
  }
  const send = vi.spyOn(webhook, 'send').mockRejectedValue(refusedLetter());
  await store(makeEnquiry(CANARY));
  const stop = await workOnQueue(cms, process.env.DATABASE_URL ?? '', async () => 0);
  await expect.poll(() => numberOf('deliveries', 'attempts > 0'), { timeout: 20_000 }).toBe(1);
  await expect
    .poll(() => numberOf('pgboss.job', 'output is not null'), { timeout: 10_000 })
    .toBe(1);
  await stop();
  expect(await tablesWith(MARKS)).toEqual(['leads']);
  expect(filesWith(MARKS)).toEqual([]);
  expect(send).toHaveBeenCalled();
  expect(inspect(said, { depth: 10 })).not.toMatch(/金丝雀|canary|13612345678/i);
});

test('T50: errors of the database hold no values, wherever they are shown', async () => {
  const marks = /金丝雀|canary|13612345678/i;
  const shown = (error: unknown) => {
    const { message, stack } = error as Error;
    return [inspect(error, { depth: 10 }), message, stack, logged(error)].join('\n');
  };
  const errorOf = async (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error,
    );
  await store(makeEnquiry(CANARY));
  const { drizzle } = cms.db;
  const errors = {
    missing: await errorOf(drizzle.execute(sql`select ${CANARY.name} from no_such_table`)),
    unreadable: await errorOf(drizzle.execute(sql`select ${CANARY.email}::text::int`)),
    notNull: await errorOf(drizzle.execute(sql`update leads set name = null`)),
    twice: await errorOf(
      drizzle.execute(sql`insert into users (email) values (${CANARY.email}), (${CANARY.email})`),
    ),
  };
  for (const [kind, error] of Object.entries(errors)) {
    expect(error, kind).toBeInstanceOf(Error);
    expect(shown(error), kind).not.toMatch(marks);
    expect(shown(error), kind).toContain('Failed query');
  }
});

test('T50: errors of mail servers and parsers are logged without whom they quote', () => {
  const parsed = (() => {
    try {
      return JSON.parse(`{"name":"金丝雀" oops`);
    } catch (error) {
      return error;
    }
  })();
  const lost = new Error(`no route to ${CANARY.email} ${CANARY.phone}`);
  const text = [refusedLetter(), parsed, lost].map(logged).join('');
  expect(text).not.toMatch(/金丝雀|canary|13612345678/i);
  expect(text).toContain('EENVELOPE 550');
  expect(text).toContain('SyntaxError');
  expect(text).toContain('no route to …');
});
