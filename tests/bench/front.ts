/** A cached page through the front, beside nginx serving the same bytes; alone, and in two floods. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, startCluster } from '../../deploy/local-cluster/cluster.ts';
import { get, getCompressed, kb, percentile, residentMb, table } from './measure.ts';
import { load, startNginx } from './static-nginx.ts';

const ROUNDS = 5;
const ALONE_MS = 90_000;
const LOOKS = 3;
/** The front writes its log once a second. */
const LOG_MS = 1500;
const PAGE = '/articles/msc-autoimmune-disease';
/** Not of the page, but of the moment or of the connection. */
const OF_THE_ANSWER =
  /^(?:date|server|connection|content-|etag|last-modified|transfer-|vary|x-cache|keep-)/;

const HOW_TO_READ = `nginx opens a file for every request, unless it is told to hold it open; the front holds the entries of its
cache. A flood comes over 20 connections from the same machine, of which the measuring leaves it little:
so it comes once more with nothing beside it. 503 is the front's own page, of a replica that had no time.`;

const FLOODS: Record<string, string> = {
  'one unknown address': 'return "/no-such-page"',
  'random slugs': 'return "/articles/" .. math.random(1000000000)',
};

const memory = (cluster: Cluster) =>
  cluster.replicas.reduce((sum, { child }) => sum + residentMb(child.pid), 0);
const cached = (cluster: Cluster) =>
  Number(execFileSync('du', ['-sb', cluster.cache], { encoding: 'utf8' }).split('\t')[0]) / 1024;
/** How often the front has answered with which status; answers of its cache alone are not logged. */
function answered(cluster: Cluster): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(cluster.directory, 'front/access.log'), 'utf8').split(
    '\n',
  )) {
    const status = line.split(' ')[2];
    if (status) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
function answeredSince(cluster: Cluster, before: Map<string, number>): string {
  return [...answered(cluster)]
    .map(([status, count]) => [status, count - (before.get(status) ?? 0)] as const)
    .filter(([status, count]) => count > 0 && status !== '200')
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ');
}
const median = (values: number[]) => percentile(values, 50);

/** wrk that asks for addresses which lead nowhere. */
function flood(cluster: Cluster, name: string, path: string) {
  const script = join(cluster.directory, 'flood.lua');
  writeFileSync(
    script,
    `request = function() ${path.replace('return ', 'return wrk.format(nil, ')}) end`,
  );
  const child = spawn('wrk', ['-t1', '-c20', '-d600s', '-s', script, cluster.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return async () => {
    child.kill('SIGINT');
    await ended;
    const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
    if (!perSecond) throw new Error(`${name}: ${output}`);
    return Math.round(Number(perSecond));
  };
}

export async function front(): Promise<string> {
  const cluster = await startCluster();
  try {
    const page = cluster.url + PAGE;
    const { text, headers } = await get(page);
    const own = [...headers].filter(([name]) => !OF_THE_ANSWER.test(name));
    const same = { html: text, gzip: await getCompressed(page), headers: own };
    const file = await startNginx(same);
    const held = await startNginx({ ...same, heldOpen: true });
    const rates = { file: [] as number[], held: [] as number[], front: [] as number[] };
    // In turn, so that a slow moment of the machine meets all alike.
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.file.push(load(file.url));
      rates.held.push(load(held.url));
      rates.front.push(load(page));
    }
    file.stop();
    held.stop();
    const quiet = median(rates.front);
    const row = (name: string, values: number[]) => [
      name,
      Math.round(median(values)),
      (median(values) / median(rates.file)).toFixed(2),
    ];
    const rows: (string | number)[][] = [];
    for (const [name, path] of Object.entries(FLOODS)) {
      const before = { memory: memory(cluster), cached: cached(cluster), log: answered(cluster) };
      const stop = flood(cluster, name, path);
      await sleep(2000);
      const during = median([load(page), load(page), load(page)]);
      const perSecond = await stop();
      const after = memory(cluster);
      await sleep(LOG_MS);
      const meanwhile = answeredSince(cluster, before.log);
      const between = answered(cluster);
      // The measuring leaves a flood little of the machine: so once more with nothing beside it.
      const stopAlone = flood(cluster, name, path);
      const course = [before.memory, after];
      for (let look = 0; look < LOOKS; look += 1) {
        await sleep(ALONE_MS / LOOKS);
        course.push(memory(cluster));
      }
      const alone = await stopAlone();
      await sleep(LOG_MS);
      rows.push([
        name,
        Math.round(during),
        (during / quiet).toFixed(2),
        `${perSecond} (${meanwhile})`,
        `${alone} (${answeredSince(cluster, between)})`,
        course.map(Math.round).join(' → '),
        `${kb(before.cached * 1024)} → ${kb(cached(cluster) * 1024)}`,
      ]);
    }
    return [
      table(
        ['', `requests/s (median of ${ROUNDS})`, 'ratio'],
        [
          row('nginx, gzip_static, the same bytes and headers', rates.file),
          row('the cached page through the front', rates.front),
          row('nginx, gzip_static, which also holds its files open', rates.held),
        ],
      ),
      table(
        [
          'flood of',
          'the cached page meanwhile, requests/s',
          'ratio',
          'requests/s of the flood (answers)',
          `and alone, ${ALONE_MS / 1000} s`,
          `MB of both replicas: before, after, and alone after each ${ALONE_MS / LOOKS / 1000} s`,
          'KB kept by nginx',
        ],
        rows,
      ),
      HOW_TO_READ,
    ].join('\n\n');
  } finally {
    await cluster.stop();
  }
}
