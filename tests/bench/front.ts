/** A cached page through the front, beside nginx serving the same bytes; alone, and in two floods. */
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, startCluster } from '../../deploy/local-cluster/cluster.ts';
import { get, kb, percentile, residentMb, table } from './measure.ts';
import { load, startNginx } from './static-nginx.ts';

const ROUNDS = 5;
const ALONE_MS = 90_000;
const LOOKS = 3;
const PAGE = '/articles/msc-autoimmune-disease';
/** Not of the page, but of the moment or of the connection. */
const OF_THE_ANSWER =
  /^(?:date|server|connection|content-|etag|last-modified|transfer-|vary|x-cache|keep-)/;

const FLOODS: Record<string, string> = {
  'one unknown address': 'return "/no-such-page"',
  'random slugs': 'return "/articles/" .. math.random(1000000000)',
};

const memory = (cluster: Cluster) =>
  cluster.replicas.reduce((sum, { child }) => sum + residentMb(child.pid), 0);
const cached = (cluster: Cluster) =>
  Number(execFileSync('du', ['-sb', cluster.cache], { encoding: 'utf8' }).split('\t')[0]) / 1024;
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
    const file = await startNginx(text, own);
    const rates = { file: [] as number[], front: [] as number[] };
    // In turn, so that a slow moment of the machine meets both alike.
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.file.push(load(file.url));
      rates.front.push(load(page));
    }
    file.stop();
    const quiet = median(rates.front);
    const ratio = quiet / median(rates.file);
    const rows: (string | number)[][] = [];
    for (const [name, path] of Object.entries(FLOODS)) {
      const before = { memory: memory(cluster), cached: cached(cluster) };
      const stop = flood(cluster, name, path);
      await sleep(2000);
      const during = median([load(page), load(page), load(page)]);
      const perSecond = await stop();
      const after = memory(cluster);
      // The measuring leaves a flood little of the machine: so once more with nothing beside it.
      const stopAlone = flood(cluster, name, path);
      const course = [before.memory, after];
      for (let look = 0; look < LOOKS; look += 1) {
        await sleep(ALONE_MS / LOOKS);
        course.push(memory(cluster));
      }
      rows.push([
        name,
        perSecond,
        Math.round(during),
        (during / quiet).toFixed(2),
        await stopAlone(),
        course.map(Math.round).join(' → '),
        `${kb(before.cached * 1024)} → ${kb(cached(cluster) * 1024)}`,
      ]);
    }
    return [
      table(
        ['', `requests/s (median of ${ROUNDS})`, 'ratio'],
        [
          [
            'nginx, gzip_static, the same bytes and headers',
            Math.round(median(rates.file)),
            '1.00',
          ],
          ['the cached page through the front', Math.round(quiet), ratio.toFixed(2)],
        ],
      ),
      table(
        [
          'flood of',
          'requests/s of it',
          'the cached page meanwhile',
          'ratio',
          `requests/s of it alone, ${ALONE_MS / 1000} s`,
          `MB of both replicas: before, after, and alone after each ${ALONE_MS / LOOKS / 1000} s`,
          'KB kept by nginx',
        ],
        rows,
      ),
    ].join('\n\n');
  } finally {
    await cluster.stop();
  }
}
