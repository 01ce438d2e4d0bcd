/** T39: limits that replicas share; T24: and what happens while their store is away. */
import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { RULES, type Rule } from '../../src/features/leads/spam/rules.ts';
import { closeAll } from '../../src/lib/closing.ts';
import { type Limiters, Limits } from '../../src/lib/limits.ts';
import * as stores from '../../src/lib/shared-limits.ts';
import { hasRedis, startRedis } from './redis-server.ts';

const LIMIT = 20;
const onPostgres = (pool: object) => stores.onPostgres(RULES, pool);
const onRedis = (url: string) => stores.onRedis(RULES, url);
const newPool = () => new Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
const replicas = (stores: Limiters<Rule>[], patienceMs = 10_000) =>
  stores.map((store) => new Limits(RULES, { shared: () => store, patienceMs }));

/** Each replica asks so often, all at once. @returns how many were let through */
async function rush(limits: Limits<Rule>[], times: number, key = randomUUID()): Promise<number> {
  const asked = limits.flatMap((one) =>
    Array.from({ length: times }, () => one.take([['unproved', key]])),
  );
  return (await Promise.all(asked)).filter((refusing) => refusing.unproved === undefined).length;
}

async function eventually(check: () => Promise<boolean>): Promise<void> {
  await expect.poll(check, { timeout: 10_000 }).toBe(true);
}

test('T39: three replicas count together in Postgres', async () => {
  const pools = [newPool(), newPool(), newPool()];
  const limits = replicas(pools.map(onPostgres));
  const passed = await rush(limits, 30);
  expect(passed).toBeGreaterThanOrEqual(LIMIT);
  expect(passed).toBeLessThanOrEqual(LIMIT + 1);
  const key = randomUUID();
  await limits[0]?.note('passed', key, 2);
  expect(await limits[2]?.recall('passed', key)).toBe(2);
  expect(await limits[1]?.recall('passed', randomUUID())).toBeNull();
  await Promise.all(pools.map((pool) => pool.end()));
});

test('a claim of several takes all points or none', async () => {
  const pool = newPool();
  const [limits] = replicas([onPostgres(pool)]) as [Limits<Rule>];
  const [network, challenge] = [randomUUID(), randomUUID()];
  expect(await limits.take([['spent', challenge]])).toEqual({});
  for (let count = 0; count < LIMIT + 5; count += 1) {
    const refusing = await limits.take([
      ['unproved', network],
      ['spent', challenge],
    ]);
    expect(Object.keys(refusing)).toEqual(['spent']);
  }
  expect(await rush([limits], LIMIT + 1, network)).toBe(LIMIT);
  await pool.end();
});

test('T24: with the store gone each replica counts for itself, and nobody waits', async () => {
  const pool = newPool();
  const [limits] = replicas([onPostgres(pool)], 250) as [Limits<Rule>];
  await pool.end();
  const since = performance.now();
  expect(await rush([limits], LIMIT + 5)).toBe(LIMIT);
  expect(performance.now() - since).toBeLessThan(1000);
});

test('T24: a Redis that accepts and never answers holds nobody up', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  const [limits] = replicas([onRedis(`redis://127.0.0.1:${port}`)], 250) as [Limits<Rule>];
  const since = performance.now();
  for (let count = 0; count < 5; count += 1) expect(await rush([limits], 1)).toBe(1);
  expect(performance.now() - since).toBeLessThan(1000);
  await closeAll();
  silent.close();
});

test.skipIf(!hasRedis)(
  'T39: three replicas count together in Redis (skipped where there is no redis-server)',
  async () => {
    const redis = await startRedis();
    const limits = replicas([onRedis(redis.url), onRedis(redis.url), onRedis(redis.url)]);
    const connected = randomUUID();
    await eventually(async () => {
      await limits[0]?.note('passed', connected, 1);
      return (await Promise.all(limits.map((one) => one.recall('passed', connected)))).every(
        Boolean,
      );
    });
    const passed = await rush(limits, 30);
    expect(passed).toBeGreaterThanOrEqual(LIMIT);
    expect(passed).toBeLessThanOrEqual(LIMIT + 1);
    expect(await limits[1]?.recall('passed', randomUUID())).toBeNull();
    // Killed in the middle, the site goes on with limits of its own.
    await redis.stop();
    const since = performance.now();
    expect(await rush(limits, LIMIT + 5)).toBe(3 * LIMIT);
    expect(performance.now() - since).toBeLessThan(1000);
    await closeAll();
  },
);
