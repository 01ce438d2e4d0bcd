/** Workers of the queue as processes of their own: several at once, and killed in the middle. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { openCms } from './cms.ts';
import { makeEnquiry } from './enquiries.ts';

const receiver = await vi.hoisted(async () => {
  const { startReceiver } = await import('./receiver.ts');
  const started = await startReceiver();
  process.env.LEAD_WEBHOOK_URL = started.url;
  return started;
});
const WORKER = join(import.meta.dirname, '../../src/commands/worker.ts');
const LEASE_S = 4;
let cms: Payload;
const workers = new Set<ChildProcess>();

function startWorker(env: Record<string, string> = {}): ChildProcess {
  const worker = fork(WORKER, {
    execArgv: ['--disable-warning=DeprecationWarning'],
    env: { ...process.env, ...env },
    silent: true,
  });
  workers.add(worker);
  worker.once('exit', () => workers.delete(worker));
  return worker;
}

beforeAll(async () => {
  cms = await openCms();
  // The lease of a killed worker would keep the test waiting for a minute.
  await cms.db.drizzle.execute(
    `update pgboss.queue set expire_seconds = ${LEASE_S}, retry_delay = 1, retry_delay_max = 2`,
  );
});
beforeEach(() => {
  receiver.received.length = 0;
});
afterEach(async () => {
  const ends = [...workers].map((worker) => once(worker, 'exit'));
  for (const worker of workers) worker.kill('SIGKILL');
  await Promise.all(ends);
});
afterAll(() => receiver.close());

/** Stores so many enquiries, some at a time. */
async function storeMany(count: number): Promise<void> {
  for (let done = 0; done < count; done += 10) {
    await Promise.all(
      Array.from({ length: Math.min(10, count - done) }, () => storeEnquiry(cms, makeEnquiry())),
    );
  }
}

const waiting = async () =>
  (await cms.count({ collection: 'deliveries', where: { state: { equals: 'queued' } } })).totalDocs;

const sent = async () =>
  (await cms.count({ collection: 'deliveries', where: { state: { equals: 'sent' } } })).totalDocs;

/** How often each message came, by the key that the other side knows a repetition by. */
function timesByKey(): Map<string, number> {
  const times = new Map<string, number>();
  for (const { headers } of receiver.received) {
    const key = String(headers['idempotency-key']);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

test('T03: 500 enquiries, two workers: each is told of exactly once', async () => {
  startWorker();
  startWorker();
  await storeMany(500);
  await expect.poll(waiting, { timeout: 240_000, interval: 500 }).toBe(0);
  const times = timesByKey();
  expect(times.size).toBe(500);
  expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
}, 300_000);

test('T21: a worker outlives the loss of its connections, and goes on', async () => {
  const worker = startWorker();
  await storeMany(1);
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
  await cms.db.drizzle.execute(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await expect
    .poll(
      () =>
        storeMany(1).then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
  expect(worker.exitCode).toBeNull();
}, 60_000);

test('a worker that finds no database waits for it, and says so once', async () => {
  const output: string[] = [];
  const worker = startWorker({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' });
  worker.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  await expect.poll(() => output.join(''), { timeout: 20_000 }).toContain('Worker:');
  await sleep(5000);
  expect(worker.exitCode).toBeNull();
  expect(output.join('').match(/Worker:/g)).toHaveLength(1);
}, 60_000);

test('T02: workers killed at 50 random moments: nothing is lost, few come again and under the same key', async () => {
  const KILLS = 50;
  receiver.delayMs = 5;
  const sentBefore = await sent();
  let kills = 0;
  const killing = (async () => {
    for (let count = 0; count < 3; count += 1) startWorker();
    while (kills < KILLS) {
      await sleep(300 + Math.random() * 1500);
      // Of several at work one, so that there is always something under way.
      const [victim] = [...workers];
      startWorker();
      victim?.kill('SIGKILL');
      kills += 1;
    }
  })();
  const storing = (async () => {
    while (kills < KILLS) {
      if ((await waiting()) < 40) await storeMany(20);
      else await sleep(100);
    }
  })();
  await Promise.all([killing, storing]);
  startWorker();
  await expect.poll(waiting, { timeout: 120_000, interval: 500 }).toBe(0);
  receiver.delayMs = 0;
  const totalDocs = await sent();
  const times = timesByKey();
  const repeats = receiver.received.length - times.size;
  console.log(`T02: ${kills} kills, ${times.size} enquiries, 0 lost, ${repeats} came again`);
  expect(totalDocs).toBe(sentBefore + times.size);
  // Nothing is left in another state, and no enquiry without its delivery.
  const { totalDocs: leads } = await cms.count({ collection: 'leads' });
  const { totalDocs: deliveries } = await cms.count({ collection: 'deliveries' });
  expect([leads, deliveries]).toEqual([totalDocs, totalDocs]);
  // A worker may die between the other side's answer and its own note of it: then the message comes
  // again, under the same key. It has two under way.
  expect(repeats).toBeLessThanOrEqual(2 * KILLS);
}, 600_000);
