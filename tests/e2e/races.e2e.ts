/** T23: changes at the moments at which they are easily lost. */

import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { article, PUBLISHED, tidily } from './documents.ts';
import { expect, html, setDatabase, shows, test } from './site.ts';

/** Reading the page goes as far as the company profile, which is locked, and not further. */
const READING_MS = 700;
/** So often a page is read again when it has changed in the meantime (see `data/cached-query`). */
const READS = 3;

/** Locks the company profile after those who wait for it already. */
async function lockCompany() {
  const locker = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await locker.connect();
  await locker.query('begin');
  const locked = locker.query('lock table company in access exclusive mode');
  return {
    locked,
    release: async () => {
      await locker.query('commit');
      await locker.end();
    },
  };
}

/** All connections are cut; new ones can be made. */
const loseConnections = () => setDatabase('pass');

test('who asks after a change never gets a page read before it, though one is being made', async ({
  cms,
}) => {
  await tidily(cms, async (make) => {
    const id = await make('articles', article('第0版', { slug: 'always-changing' }));
    let lock = await lockCompany();
    await lock.locked;
    const first = html('/articles/always-changing');
    // Each time the page has read the article, it changes, until it is not read again.
    for (let version = 1; version <= READS; version += 1) {
      await sleep(READING_MS);
      await cms.update('articles', id, { title: `第${version}版`, ...PUBLISHED });
      if (version === READS) break;
      const next = await lockCompany();
      await sleep(100);
      await lock.release();
      await next.locked;
      lock = next;
    }
    const after = [1, 2, 3].map(() => html('/articles/always-changing'));
    await sleep(200);
    await lock.release();
    // It began before the last change and may show the state before it: that this happens here is
    // what the others are measured by.
    expect((await first).text).toContain(`第${READS - 1}版`);
    for (const answer of await Promise.all(after)) {
      expect(answer.text.includes(`第${READS}版`)).toBe(true);
      expect(answer.text.includes(`第${READS - 1}版`)).toBe(false);
    }
    expect(await shows('/articles/always-changing', `第${READS}版`)).toBe(true);
  });
});

test('a change shows at once though the connections to the database were lost a moment ago', async ({
  cms,
}) => {
  await tidily(cms, async (make) => {
    const id = await make('articles', article('断线之前', { slug: 'after-loss' }));
    expect(await shows('/articles/after-loss', '断线之前')).toBe(true);
    await loseConnections();
    // Saving may still meet a connection that is dead and not known to be: then one saves again.
    await expect(() => cms.update('articles', id, { title: '断线之后', ...PUBLISHED })).toPass({
      intervals: [20],
      timeout: 5000,
    });
    expect(await shows('/articles/after-loss', '断线之后')).toBe(true);
  });
});
