/**
 * No acknowledged enquiry is lost and none is doubled, while the whole site is killed at random
 * moments: 1,000 enquiries from clients that try again, as the form and its visitors do.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../src/commands/start/free-port.ts';
import { expect, test } from './site.ts';

const START = join(import.meta.dirname, '../../src/commands/start.ts');
const ENQUIRIES = 1000;
const CLIENTS = 10;
const SALES = 'sales@example.com';

const directory = mkdtempSync(join(tmpdir(), 'site-faults-'));
const direct = () => process.env.DATABASE_DIRECT ?? '';
const own = () => direct().replace(/\/[^/]+$/, '/faults');
let sql: Client;
let site: ChildProcess | undefined;
/** How often which mail came to sales, by its Message-ID. */
const mails = new Map<string, number>();
const mailServer = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const id = /^message-id: *(\S+)/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? '';
      const toSales = session.envelope.rcptTo.some(({ address }) => address === SALES);
      if (toSales) mails.set(id, (mails.get(id) ?? 0) + 1);
      done();
    });
  },
});

test.beforeAll(async () => {
  const admin = new Client({ connectionString: direct() });
  await admin.connect();
  await admin.query('drop database if exists faults with (force)');
  await admin.query('create database faults');
  await admin.end();
  sql = new Client({ connectionString: own() });
  sql.on('error', () => undefined);
  await sql.connect();
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
});
test.afterAll(async () => {
  site?.kill('SIGKILL');
  await sql.end();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  rmSync(directory, { recursive: true, force: true });
});

async function startSite(port: number): Promise<ChildProcess> {
  const { port: mailPort } = mailServer.server.address() as AddressInfo;
  const child = spawn(process.execPath, [START], {
    env: {
      ...process.env,
      METRICS_PORT: '',
      DATABASE_URL: own(),
      DATA_DIR: directory,
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
      DEMO: '0',
      TRUST_PROXY: '1',
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      ADMIN_EMAIL: SALES,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await expect.poll(() => output, { timeout: 60_000 }).toContain('Login');
  return child;
}

/** One visitor: sends until told that it has arrived. Each has a network address of its own. */
async function sendOne(port: number, number: number): Promise<string> {
  const body = JSON.stringify({
    name: `访客${number}`,
    email: `visitor-${number}@example.com`,
    message: `第${number}条`,
    consent: true,
    locale: 'zh-CN',
    idempotencyKey: randomUUID(),
  });
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/api/contact`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `100.${number >> 8}.${number & 255}.1`,
      },
      body,
      signal: AbortSignal.timeout(10_000),
    }).catch(() => null);
    if (answer?.status === 201 || answer?.status === 202) {
      const told = await answer.json().catch(() => null);
      if (told?.id) return String(told.id);
    } else if (answer && answer.status < 500) {
      throw new Error(`${answer.status}: ${await answer.text()}`);
    }
    await sleep(200);
  }
}

test('1,000 enquiries under random kills: none lost, none doubled, each told of', async () => {
  test.setTimeout(600_000);
  const port = await freePort();
  site = await startSite(port);
  const acknowledged: string[] = [];
  let next = 0;
  let kills = 0;

  const client = async () => {
    while (next < ENQUIRIES) {
      next += 1;
      acknowledged.push(await sendOne(port, next));
    }
  };
  const killer = async () => {
    // Whatever is under way at some moment in the work, again and again.
    for (let mark = 60; mark < ENQUIRIES; mark += 120) {
      while (acknowledged.length < mark) await sleep(20);
      await sleep(Math.random() * 500);
      const victim = site as ChildProcess;
      const ended = once(victim, 'exit');
      victim.kill('SIGKILL');
      await ended;
      kills += 1;
      site = await startSite(port);
    }
  };
  await Promise.all([killer(), ...Array.from({ length: CLIENTS }, client)]);

  // The lease of a worker that was killed would keep the test waiting for a minute.
  await sql.query("update pgboss.job set expire_seconds = 1 where state = 'active'");
  const count = async (query: string) => (await sql.query(query)).rows[0].count as number;
  await expect
    .poll(() => count("select count(*)::int from deliveries where state <> 'sent'"), {
      timeout: 180_000,
      intervals: [1000],
    })
    .toBe(0);

  const { rows } = await sql.query<{ reference: string }>('select reference from leads');
  const stored = rows.map(({ reference }) => reference);
  expect(new Set(acknowledged).size).toBe(ENQUIRIES);
  expect([...stored].sort()).toEqual([...acknowledged].sort());
  expect(await count("select count(*)::int from deliveries where channel = 'sales-mail'")).toBe(
    ENQUIRIES,
  );
  expect(mails.size).toBe(ENQUIRIES);
  const repeated = [...mails.values()].filter((times) => times > 1).length;
  console.log(
    `${ENQUIRIES} enquiries, ${kills} kills: 0 lost, 0 doubled; ${repeated} mails sent again under the same Message-ID`,
  );
  expect(kills).toBeGreaterThan(5);
});
