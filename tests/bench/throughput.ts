/** Requests per second of one page: through our server, by nginx, and by a bare Next. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../src/commands/start/free-port.ts';
import { endServer, startBareNext } from './bare-next.ts';
import { get, table } from './measure.ts';

const SECONDS = 6;
const ROUNDS = 3;
const CONNECTIONS = 50;

/** Requests per second by wrk, gzip accepted as every browser does. */
function load(url: string): number {
  const output = execFileSync(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip', url],
    { encoding: 'utf8' },
  );
  const failures = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1];
  if (failures) throw new Error(`${url}: ${failures} failed requests`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
}

async function startNginx(html: string, headers: [string, string][]) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  mkdirSync(join(directory, 'html'));
  writeFileSync(join(directory, 'html/page.html'), html);
  writeFileSync(join(directory, 'html/page.html.gz'), gzipSync(html, { level: 9 }));
  const added = headers.map(([name, value]) => `add_header ${name} "${value}";`).join('\n');
  writeFileSync(
    join(directory, 'nginx.conf'),
    `daemon off; pid ${directory}/pid; error_log ${directory}/error.log; worker_processes auto;
     user root; events { worker_connections 1024; }
     http { access_log off; include /etc/nginx/mime.types; sendfile on; tcp_nopush on; open_file_cache max=100;
       server { listen 127.0.0.1:${port} reuseport; root ${directory}/html; gzip_static on; ${added} } }`,
  );
  const child = spawn('nginx', ['-c', join(directory, 'nginx.conf'), '-p', directory]);
  await sleep(700);
  return { url: `http://127.0.0.1:${port}/page.html`, stop: () => endServer(child, directory) };
}

export async function throughput(page: string): Promise<string> {
  const { text, headers } = await get(page);
  const kept = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'cache-control',
  ];
  const nginx = await startNginx(
    text,
    kept.map((name) => [name, headers.get(name) ?? '']),
  );
  const bare = await startBareNext(text);
  const candidates: [string, string][] = [
    ['nginx, gzip_static, the same bytes', nginx.url],
    ['npm start, the cached article page', page],
    ['bare Next page of the same text', bare.url],
  ];
  const results = candidates.map(() => [] as number[]);
  // In turn, so that a slow moment of the machine meets all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, [, url]] of candidates.entries()) results[index]?.push(load(url));
  }
  const medians = results.map(
    (values) => values.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0,
  );
  nginx.stop();
  bare.stop();
  return table(
    ['', 'requests/s (median of 3)', 'ratio to nginx'],
    candidates.map(([name], index) => [
      name,
      Math.round(medians[index] ?? 0),
      ((medians[index] ?? 0) / (medians[0] ?? 1)).toFixed(2),
    ]),
  );
}
