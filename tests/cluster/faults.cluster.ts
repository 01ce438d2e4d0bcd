/** The site on several machines while parts of it fail, under load: what visitors notice. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Cluster, startCluster } from '../../deploy/local-cluster/cluster.ts';
import { startFront } from '../../deploy/local-cluster/front.ts';
import type { Replica } from '../../deploy/local-cluster/replica.ts';
import { publishAssets } from '../../deploy/nginx/publish-assets.ts';
import { freePort } from '../../src/commands/start/free-port.ts';
import { percentile } from '../bench/measure.ts';
import { buildWatched } from '../e2e/watched-build.ts';
import { ask } from './ask.ts';
import { checks } from './checks.ts';
import { freshness } from './freshness.ts';
import { memory } from './memory.ts';
import { observatory } from './observatory.ts';
import { filesOf, packOtherBuild } from './other-build.ts';
import { showReport } from './report.ts';
import {
  ADMIN,
  ARTICLE,
  databaseIsBack,
  editor,
  enquire,
  FAULT_MS,
  HOTLINE,
  underLoad,
  until,
  WARM,
  warm,
} from './site.ts';

const root = join(import.meta.dirname, '../..');
let cluster: Cluster;
beforeAll(async () => {
  await buildWatched();
  cluster = await startCluster({
    env: {
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      // Mail is down throughout.
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'site@example.com',
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--inspect-port=0 --import ${join(import.meta.dirname, 'shifted-clock.ts')}`,
    },
  });
  await warm(cluster);
});
// A test that fails leaves nothing away for those after it.
afterEach(() => {
  cluster?.proxies.database.set('pass');
  cluster?.proxies.redis.set('pass');
});
afterAll(async () => {
  showReport();
  await cluster?.stop();
});

const front = () => ({ front: cluster.url });
const everywhere = () => ({
  front: cluster.url,
  'replica 1': cluster.replicas[0]?.url ?? '',
  'replica 2': cluster.replicas[1]?.url ?? '',
});

checks(() => cluster);
freshness(() => cluster);
observatory(() => cluster);
memory(() => cluster);

let unmade = 0;
/** Addresses of pages that nobody has made yet: search results never are. */
const unmadePath = () => {
  unmade += 1;
  return `/search?q=${unmade}`;
};

/** Asks for pages that were never made until told to stop. */
function probe(url: string) {
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  let running = true;
  const asking = (async () => {
    while (running) {
      answers.push(await ask(url + unmadePath()));
      await sleep(200);
    }
  })();
  return async () => {
    running = false;
    await asking;
    return answers;
  };
}

function expectStyledOutage(answers: Awaited<ReturnType<typeof ask>>[]) {
  expect(answers.length).toBeGreaterThan(2);
  for (const { status, headers, text } of answers) {
    expect(status, text.slice(0, 200)).toBe(503);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['retry-after']).toBe('30');
    expect(text).toContain(HOTLINE);
    expect(text).toMatch(/<h1/);
  }
}

test('mail is down: an enquiry is taken in', async () => {
  const answer = await enquire(cluster.url);
  expect(answer.status, answer.text).toBe(201);
});

test('a replica is killed: no request for a page fails, an enquiry neither', async () => {
  const [first] = cluster.replicas;
  await underLoad('replica killed (-9)', front(), async () => {
    await first?.kill();
    for (let turn = 0; turn < 3; turn += 1) expect((await enquire(cluster.url)).status).toBe(201);
    const uncached = await Promise.all(
      Array.from({ length: 5 }, () => ask(cluster.url + unmadePath())),
    );
    expect(uncached.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await first?.start();
  });
});

test('T47: a replica is told to end: it answers what it has taken, and nobody notices', async () => {
  const [, second] = cluster.replicas;
  await underLoad('SIGTERM', front(), async () => {
    const since = performance.now();
    expect(await second?.stop()).toBe(0);
    expect(performance.now() - since).toBeLessThan(25_000);
    await second?.start();
  });
});

test('T46: one replica after the other is replaced by another build, and back: no request fails, style and script of both are there', async () => {
  await warm(cluster);
  const page = async (url: string) => (await ask(url + ARTICLE)).text;
  const old = filesOf(await page(cluster.url));
  expect(old.length).toBeGreaterThan(1);
  const directory = mkdtempSync(join(tmpdir(), 'site-build-'));
  const folder = join(directory, 'packed');
  try {
    packOtherBuild(folder, old);
    publishAssets(folder, cluster.front.static);
    const others = new Set<string>();
    const replace = async (replica: Replica, build: string) => {
      expect(await replica.stop()).toBe(0);
      expect((await enquire(cluster.url)).status).toBe(201);
      expect((await ask(cluster.url + unmadePath())).status).toBe(200);
      await replica.start(cluster.serve(build));
      // Whichever build answers, by the front or directly, its files are there.
      for (const url of Object.values(everywhere())) {
        for (const file of filesOf(await page(url))) {
          if (!old.includes(file)) others.add(file);
          expect([file, (await ask(cluster.url + file)).status]).toEqual([file, 200]);
        }
      }
    };
    await underLoad('rolling replacement by another build, and back', front(), async () => {
      for (const replica of cluster.replicas) await replace(replica, folder);
      expect(filesOf(await page(cluster.url)).filter((file) => old.includes(file))).toEqual([]);
      // Who still has a page of the build before open gets what it names.
      for (const file of old) expect((await ask(cluster.url + file)).status).toBe(200);
      for (const replica of cluster.replicas) await replace(replica, root);
    });
    expect(others.size).toBe(old.length);
    expect(filesOf(await page(cluster.url))).toEqual(old);
  } finally {
    rmSync(directory, { recursive: true });
  }
}, 300_000);

test('T17, T19: Postgres is gone: made pages are answered, others say so with the hotline, enquiries wait on the disk', async () => {
  await warm(cluster);
  await underLoad(`Postgres gone for ${FAULT_MS / 1000} s`, everywhere(), async () => {
    cluster.proxies.database.set('down');
    await sleep(500);
    const stop = probe(cluster.url);
    expect((await enquire(cluster.url)).status).toBe(202);
    await sleep(FAULT_MS);
    expectStyledOutage(await stop());
    cluster.proxies.database.set('pass');
    const { ms } = await until(cluster.url + unmadePath(), 200);
    console.log(`  made again ${Math.round(ms)} ms after Postgres was back`);
    expect(ms).toBeLessThan(5000);
  });
  await databaseIsBack(cluster);
});

test('T20: Postgres takes connections and does not answer: everything is answered in time', async () => {
  await warm(cluster);
  await underLoad(`Postgres silent for ${FAULT_MS / 1000} s`, everywhere(), async () => {
    cluster.proxies.database.set('hang');
    const stop = probe(cluster.url);
    await sleep(FAULT_MS);
    const answers = await stop();
    expectStyledOutage(answers);
    const p99 = percentile(
      answers.map(({ ms }) => ms),
      99,
    );
    console.log(`  p99 of pages that were never made: ${Math.round(p99)} ms`);
    expect(p99).toBeLessThan(6000);
    cluster.proxies.database.set('pass');
    await until(cluster.url + unmadePath(), 200);
  });
  await databaseIsBack(cluster);
});

test('T21: Postgres is restarted: replicas and worker live on and find it again', async () => {
  const file = join(cluster.directory, 'data/postgres/postmaster.pid');
  const postgres = Number(readFileSync(file, 'utf8').split('\n')[0]);
  await underLoad('Postgres restarted', everywhere(), async () => {
    process.kill(postgres, 'SIGINT');
    await sleep(500);
    const since = performance.now();
    await databaseIsBack(cluster);
    expect(performance.now() - since).toBeLessThan(10_000);
  });
  for (const child of cluster.children()) {
    expect(child.running, `${child.name}:\n${child.output()}`).toBe(true);
  }
  expect((await enquire(cluster.url)).status).toBe(201);
});

test('T24: Redis is gone, hung, and back: pages and enquiries are answered within a second', async () => {
  await warm(cluster);
  await underLoad('Redis gone, hung, back', everywhere(), async () => {
    const faults: [string, () => void][] = [
      ['gone', () => cluster.proxies.redis.set('down')],
      ['back', () => cluster.proxies.redis.set('pass')],
      ['halted', () => cluster.redis.signal('SIGSTOP')],
      ['back again', () => cluster.redis.signal('SIGCONT')],
      ['silent', () => cluster.proxies.redis.set('hang')],
      ['back at last', () => cluster.proxies.redis.set('pass')],
    ];
    for (const [name, happen] of faults) {
      happen();
      await sleep(300);
      for (const answer of [await ask(cluster.url + unmadePath()), await enquire(cluster.url)]) {
        expect(answer.status, `${name}: ${answer.text.slice(0, 200)}`).toBeLessThan(300);
        expect(answer.ms, name).toBeLessThan(1000);
      }
    }
  });
});

test('all replicas are gone: the front goes on with the last good pages, and says what it cannot show', async () => {
  await warm(cluster);
  await sleep(2000);
  await underLoad('all replicas gone', front(), async () => {
    await Promise.all(cluster.replicas.map((replica) => replica.kill()));
    const stop = probe(cluster.url);
    expect((await enquire(cluster.url)).status).toBe(503);
    await sleep(FAULT_MS / 2);
    expectStyledOutage(await stop());
    const assets = (await ask(cluster.url + ARTICLE)).text.match(
      /\/(?:_next\/static|assets)\/[^"]+/g,
    );
    for (const path of new Set(assets))
      expect((await ask(cluster.url + path)).status, path).toBe(200);
    await Promise.all(cluster.replicas.map((replica) => replica.start()));
    await until(cluster.url + unmadePath(), 200, 15_000);
  });
});

test('what was taken down, and nobody asked for since, does not come back when all replicas are gone', async () => {
  const path = '/articles/what-are-microcarriers';
  const seen = await ask(cluster.url + path, { headers: { 'accept-encoding': 'gzip' } });
  expect(seen.status).toBe(200);
  const change = await editor(cluster.replicas[0]?.url ?? '', cluster.url);
  const client = new Client({ connectionString: cluster.databaseUrl });
  await client.connect();
  const { rows } = await client.query('select id from articles where slug = $1', [
    path.split('/').at(-1),
  ]);
  await client.end();
  await change('PATCH', `/api/articles/${rows[0].id}?locale=zh-CN`, { _status: 'draft' });
  // The front is asked by a replica, once what it has kept is no longer fresh.
  await sleep(5000);
  await Promise.all(cluster.replicas.map((replica) => replica.kill()));
  for (const encoding of ['gzip', 'br', 'identity']) {
    const after = await ask(cluster.url + path, { headers: { 'accept-encoding': encoding } });
    expect([encoding, after.status]).toEqual([encoding, encoding === 'gzip' ? 404 : 503]);
  }
  await Promise.all(cluster.replicas.map((replica) => replica.start()));
});

test('the disk of the micro-cache is full: pages that are there are answered on, others once there is room', async ({
  skip,
}) => {
  const directory = mkdtempSync(join(tmpdir(), 'site-full-'));
  const cache = join(directory, 'cache');
  mkdirSync(cache);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', cache], { stdio: 'ignore' });
  } catch {
    rmSync(directory, { recursive: true });
    skip('a small disk can be mounted by root alone');
  }
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const small = await startFront({
    directory,
    cache,
    port,
    host: new URL(cluster.url).host,
    replicas: cluster.replicas.map((replica) => `127.0.0.1:${replica.port}`),
    media: join(cluster.directory, 'data/media'),
  });
  try {
    // As replicas have kept them: asked again they will say that nothing has changed.
    await warm(cluster);
    for (const path of WARM) await ask(url + path, { headers: { 'accept-encoding': 'gzip' } });
    const filler = join(cache, 'filler');
    const bytes = Buffer.alloc(3 * 1024 * 1024);
    expect(() => writeFileSync(filler, bytes)).toThrow('ENOSPC');
    await underLoad('disk of the cache full', { front: url }, async () => {
      await ask(`${url}/en/about`).catch(() => undefined);
      await sleep(6000);
    });
    expect(small.child.output()).toContain('No space left on device');
    rmSync(filler);
    expect((await ask(`${url}/en/about`)).status).toBe(200);
  } finally {
    await small.child.stop();
    execFileSync('umount', [cache]);
    rmSync(directory, { recursive: true, force: true });
  }
});

test('pages are those of before, after all that', async () => {
  for (const path of WARM) {
    const answers = await Promise.all(
      Object.values(everywhere()).map((url) => ask(url + path).then(({ text }) => text)),
    );
    expect(new Set(answers).size, path).toBe(1);
  }
});
