/** nginx serving one page from the disk: what every other way is compared with. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../src/commands/start/free-port.ts';
import { endServer } from './bare-next.ts';

const SECONDS = 6;
const CONNECTIONS = 50;

/** Requests per second by wrk, gzip accepted as every browser does. */
export function load(url: string): number {
  const output = execFileSync(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip', url],
    { encoding: 'utf8' },
  );
  const failures = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1];
  if (failures) throw new Error(`${url}: ${failures} failed requests`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
}

interface StaticPage {
  html: string;
  /** Its compressed form, for when it must be the very bytes of another answer. */
  gzip?: Buffer;
  headers: [string, string][];
  /** nginx opens a file for every request, unless it is told to keep it open. */
  heldOpen?: boolean;
}

export async function startNginx({ html, gzip, headers, heldOpen = false }: StaticPage) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  mkdirSync(join(directory, 'html'));
  writeFileSync(join(directory, 'html/page.html'), html);
  writeFileSync(join(directory, 'html/page.html.gz'), gzip ?? gzipSync(html, { level: 9 }));
  const added = headers.map(([name, value]) => `add_header ${name} "${value}";`).join('\n');
  writeFileSync(
    join(directory, 'nginx.conf'),
    `daemon off; pid ${directory}/pid; error_log ${directory}/error.log; worker_processes auto;
     user root; events { worker_connections 1024; }
     http { access_log off; include /etc/nginx/mime.types; sendfile on; tcp_nopush on;
       ${heldOpen ? 'open_file_cache max=100;' : ''}
       server { listen 127.0.0.1:${port} reuseport; root ${directory}/html; gzip_static on; ${added} } }`,
  );
  const child = spawn('nginx', ['-c', join(directory, 'nginx.conf'), '-p', directory]);
  await sleep(700);
  return { url: `http://127.0.0.1:${port}/page.html`, stop: () => endServer(child, directory) };
}
