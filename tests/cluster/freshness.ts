/** A change on one replica, as visitors of the others see it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import type { Cluster } from '../../deploy/local-cluster/cluster.ts';
import { percentile } from '../bench/measure.ts';
import { ask } from './ask.ts';
import { ARTICLE, databaseIsBack, editor, underLoad, until } from './site.ts';

const PUBLISHES = 100;
/** The front may show a page for a second longer, and asks for it then. */
const FRONT_BOUND_MS = 3000;

/** Number in the title that a page shows; -1 where it shows none of ours. */
const numberOn = (html: string): number =>
  Number(
    /<h1[\s\S]*?<\/h1>/
      .exec(html)?.[0]
      .replace(/<[^>]*>/g, '')
      .match(/第(\d+)次/)?.[1] ?? -1,
  );

interface Sight {
  asked: number;
  answered: number;
  number: number;
}

/** Asks on and on while something happens. @returns what it saw when */
async function watching(url: string, happen: () => Promise<unknown>): Promise<Sight[]> {
  const seen: Sight[] = [];
  let running = true;
  const watch = async () => {
    while (running) {
      const asked = performance.now();
      const { text } = await ask(url);
      seen.push({ asked, answered: performance.now(), number: numberOn(text) });
      await sleep(20);
    }
  };
  const happening = happen().finally(() => {
    running = false;
  });
  await Promise.all([happening, watch()]);
  return seen;
}

export function freshness(theCluster: () => Cluster): void {
  const editors: Awaited<ReturnType<typeof editor>>[] = [];
  let id = 0;
  let number = 0;
  const urls = () => theCluster().replicas.map(({ url }) => url);
  const direct = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: theCluster().databaseUrl });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  /** Through one replica after the other. */
  const publish = async () => {
    number += 1;
    const data = { title: `第${number}次发布`, _status: 'published' };
    await editors[number % editors.length]?.('PATCH', `/api/articles/${id}?locale=zh-CN`, data);
  };
  const shown = async (url: string) => numberOn((await ask(url + ARTICLE)).text);

  test('an editor is there, and an article', async () => {
    // One after the other: Payload forgets one of two log-ins of an account at the same moment.
    for (const replica of urls()) editors.push(await editor(replica, theCluster().url));
    id = await direct(async (client) => {
      const slug = ARTICLE.split('/').at(-1);
      const { rows } = await client.query('select id from articles where slug = $1', [slug]);
      return rows[0].id;
    });
  });

  test(`T22: ${PUBLISHES} publishes under load: the next request on every replica is fresh, through the front within 3 s`, async () => {
    const { url } = theCluster();
    const stale: string[] = [];
    const published: number[] = [];
    const publishing = async () => {
      for (let turn = 0; turn < PUBLISHES; turn += 1) {
        await publish();
        published[number] = performance.now();
        for (const [index, replica] of urls().entries()) {
          const found = await shown(replica);
          if (found !== number) stale.push(`${number}: ${found} on replica ${index + 1}`);
        }
      }
      await sleep(FRONT_BOUND_MS);
    };
    const seen = await watching(url + ARTICLE, () =>
      underLoad('publishing', { front: url }, publishing),
    );
    expect(stale).toEqual([]);

    const late = seen.filter(({ asked, number: found }) =>
      published.some((at, wanted) => found < wanted && asked > at + FRONT_BOUND_MS),
    );
    expect(late).toEqual([]);
    const delays = published.flatMap((at, wanted) => {
      const first = seen.find(({ number: found }) => found >= wanted);
      return first ? [Math.max(0, first.answered - at)] : [];
    });
    expect(delays).toHaveLength(PUBLISHES);
    console.log(
      `T22: ${PUBLISHES} publishes, 0 stale; visible through the front after ${Math.round(percentile(delays, 50))} ms (p50), ${Math.round(percentile(delays, 95))} ms (p95)`,
    );
  }, 180_000);

  test('what one replica has made the other has too, with the database away', async () => {
    const { proxies } = theCluster();
    const [one = '', other = ''] = urls();
    expect((await ask(`${one}/zh-TW/articles/msc-autoimmune-disease`)).status).toBe(200);
    await sleep(2000);
    proxies.database.set('down');
    try {
      const { answer } = await until(`${other}/zh-TW/articles/msc-autoimmune-disease`, 200);
      expect(answer.text).toContain('</html>');
    } finally {
      proxies.database.set('pass');
      await databaseIsBack(theCluster());
    }
  });

  test('a change made while the replicas were cut off is heard when they are back', async () => {
    const { proxies } = theCluster();
    for (const replica of urls()) await shown(replica);
    proxies.database.set('down');
    try {
      await direct((client) =>
        client.query(
          `with changed as (update articles_locales set title = '第9000次发布'
             where _parent_id = $1 and _locale = 'zh-CN')
           select announce_change(array['articles:' || $1::int])`,
          [id],
        ),
      );
    } finally {
      proxies.database.set('pass');
      await databaseIsBack(theCluster());
    }
    // The connection on which a replica hears is tried again every second.
    for (const replica of urls()) {
      await expect.poll(() => shown(replica), { timeout: 10_000 }).toBe(9000);
    }
    number = 9000;
  });

  test.each(['down', 'hang'] as const)(
    'T24: Redis %s: the site is up, and no change is lost after it is back',
    async (mode) => {
      const { proxies, replicas, url } = theCluster();
      await shown(urls()[0] ?? '');
      await underLoad(`Redis ${mode}`, { front: url, 'replica 1': urls()[0] ?? '' }, async () => {
        proxies.redis.set(mode);
        for (let turn = 0; turn < 5; turn += 1) {
          await publish();
          expect(await Promise.all(urls().map(shown))).toEqual([number, number]);
        }
        // New log-ins and pages that were never made are there as well.
        expect((await ask(`${urls()[1]}/search?q=redis-${mode}`)).status).toBe(200);
        proxies.redis.set('pass');
      });
      expect(await Promise.all(urls().map(shown))).toEqual([number, number]);
      // One that begins knows pages from Redis alone: what was kept there before is not what it shows.
      await replicas[1]?.stop();
      await replicas[1]?.start();
      expect(await shown(urls()[1] ?? '')).toBe(number);
    },
    120_000,
  );

  test('clocks that jump an hour on and back: no request fails, no change is late', async () => {
    const { url, replicas } = theCluster();
    const jump = () => {
      for (const { child } of replicas) child.signal('SIGUSR2');
    };
    await underLoad(
      'clock jumps 1 h on and back',
      { front: url, 'replica 1': urls()[0] ?? '' },
      async () => {
        for (let turn = 0; turn < 2; turn += 1) {
          jump();
          await publish();
          expect(await Promise.all(urls().map(shown))).toEqual([number, number]);
          await sleep(1000);
        }
      },
    );
  }, 60_000);

  test('a replica is not ready while the schema is older than its release', async () => {
    const { replicas } = theCluster();
    const [, replica] = replicas;
    if (!replica) throw new Error('one replica');
    await replica.stop();
    const last = await direct(async (client) => {
      const { rows } = await client.query(
        'delete from payload_migrations where id = (select max(id) from payload_migrations) returning *',
      );
      return rows[0];
    });
    const started = replica.start();
    try {
      const { answer } = await until(`${replica.url}/readyz`, 503);
      expect(JSON.parse(answer.text)).toEqual({
        ready: false,
        database: true,
        pendingMigrations: 1,
      });
      expect((await ask(`${replica.url}/healthz`)).status).toBe(200);
    } finally {
      await direct((client) =>
        client.query('insert into payload_migrations (name, batch) values ($1, $2)', [
          last.name,
          last.batch,
        ]),
      );
    }
    await started;
  }, 120_000);
}
