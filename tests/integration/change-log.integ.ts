/** The log of changes, as replicas read it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { catchUp } from '../../src/delivery/change-log.ts';
import { Hearing } from '../../src/delivery/hearing.ts';
import { log } from '../../src/lib/log.ts';
import { heardUpTo, isChanged, isStale, now, onInvalidation } from '../../src/lib/tag-store.ts';
import { openCms } from './cms.ts';

const clients: Client[] = [];
let client: Client;

async function connect(): Promise<Client> {
  const made = new Client({ connectionString: process.env.DATABASE_URL });
  clients.push(made);
  await made.connect();
  return made;
}
const announce = async (tags: string[], by = client): Promise<number> =>
  Number((await by.query('select announce_change($1) as number', [tags])).rows[0].number);

beforeAll(() => openCms());
beforeEach(async () => {
  client = await connect();
  await catchUp(client);
});
afterEach(() => Promise.all(clients.splice(0).map((one) => one.end())));

test('what was missed is heard, and nothing else is in doubt', async () => {
  const before = now();
  await announce(['missed']);
  await announce(['missed-too']);
  expect(isStale(['missed', 'missed-too'], before)).toBe(false);
  await catchUp(client);
  expect(isStale(['missed'], before)).toBe(true);
  expect(isStale(['missed-too'], before)).toBe(true);
  expect(isStale(['untouched'], before)).toBe(false);
});

test('changes committed in any order, all at once: each is heard once', async () => {
  const heard: string[] = [];
  const stop = onInvalidation(({ tags }) => heard.push(...tags));
  const writers = await Promise.all(Array.from({ length: 10 }, connect));
  let writing = true;
  const written = Promise.all(
    writers.map(async (writer, index) => {
      for (let round = 0; round < 10; round += 1) {
        await writer.query('begin');
        await announce([`order:${index}:${round}`], writer);
        await sleep(Math.random() * 5);
        await writer.query(round % 5 === 4 ? 'rollback' : 'commit');
      }
    }),
  ).finally(() => {
    writing = false;
  });
  while (writing) await catchUp(client);
  await written;
  await catchUp(client);
  stop();
  const mine = heard.filter((tag) => tag.startsWith('order:'));
  expect(new Set(mine).size).toBe(80);
  expect(mine).toHaveLength(80);
});

test('the log of another state of the database puts everything in doubt, once', async () => {
  await announce(['one']);
  await catchUp(client);
  const before = now();
  await client.query('delete from site_changes');
  await announce(['later']);
  await catchUp(client);
  expect(isStale(['whatever'], before)).toBe(true);
  expect(heardUpTo()).toBeGreaterThan(0);
  const after = now();
  await announce(['again']);
  await catchUp(client);
  expect(isStale(['whatever'], after)).toBe(false);
  expect(isChanged(['again'], after)).toBe(true);
});

test('the star stands for everything', async () => {
  const before = now();
  await announce(['*']);
  await catchUp(client);
  expect(isStale(['whatever'], before)).toBe(true);
});

test('T22: whoever has changed something waits for the other replicas, not for one that hangs', async () => {
  const [one, other] = [await connect(), await connect()];
  const [mine, theirs] = [new Hearing(one, 'mine'), new Hearing(other, 'theirs')];
  one.on('notification', ({ payload }) => mine.note(payload ?? ''));
  await Promise.all([mine.begin(), theirs.begin()]);

  let over = false;
  const waiting = mine.byAll(7).then(() => {
    over = true;
  });
  await sleep(50);
  expect(over).toBe(false);
  await theirs.say(6);
  await sleep(50);
  expect(over).toBe(false);
  await theirs.say(7);
  await waiting;

  // Nobody says anything: the end comes all the same.
  await mine.byAll(8);
  // One that is gone is not waited for.
  await other.end();
  clients.splice(clients.indexOf(other), 1);
  const connected = async () =>
    (
      await one.query(
        "select 1 from pg_stat_activity where application_name = 'site-replica theirs'",
      )
    ).rowCount;
  await expect.poll(connected).toBe(0);
  const warned = vi.spyOn(log(), 'warn');
  await mine.byAll(9);
  expect(warned).not.toHaveBeenCalled();
});
