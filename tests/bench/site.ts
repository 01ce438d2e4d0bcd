/** The site as `npm start` runs it, with a database and a folder of the benchmark's own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '../../src/commands/start/embedded-database.ts';
import { freePort } from '../../src/commands/start/free-port.ts';

const root = join(import.meta.dirname, '../..');
const PASSWORD = 'correct-horse-battery-staple-42';

export interface BenchSite {
  url: string;
  sql: Client;
  /** Adds articles until there are so many. */
  seedUpTo: (articles: number) => Promise<void>;
  cookie: string;
  stop: () => Promise<void>;
}

export async function startBenchSite(): Promise<BenchSite> {
  const directory = mkdtempSync(join(tmpdir(), 'site-bench-'));
  const database = await startEmbeddedDatabase(directory);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'benchmark-secret-0123456789-abcdefghijkl',
    ADMIN_EMAIL: 'admin@example.com',
    ADMIN_PASSWORD: PASSWORD,
    DATA_DIR: directory,
    PORT: String(port),
    SITE_URL: url,
    LOG_LEVEL: 'error',
  };
  const site = spawn(process.execPath, [join(root, 'src/commands/start.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilReady(site);
  const sql = new Client({ connectionString: database.url });
  await sql.connect();
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: env.ADMIN_EMAIL, password: PASSWORD }),
  });
  return {
    url,
    sql,
    cookie: /payload-token=[^;]+/.exec(login.headers.get('set-cookie') ?? '')?.[0] ?? '',
    seedUpTo: async (articles) => {
      const { rows } = await sql.query<{ count: number }>('select count(*)::int from articles');
      const missing = articles - (rows[0]?.count ?? 0);
      if (missing <= 0) return;
      const args = [join(root, 'src/commands/seed.ts'), '--articles', String(missing)];
      execFileSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    },
    stop: async () => {
      await sql.end();
      const ended = new Promise((resolve) => site.once('exit', resolve));
      site.kill('SIGTERM');
      await ended;
      await database.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const untilReady = (site: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    site.once('exit', () => reject(new Error(output)));
    site.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('Login')) resolve();
    });
  });
