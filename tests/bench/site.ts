/** The site as `npm start` runs it, with a database and a folder of the benchmark's own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { build, isBuilt } from '../../src/commands/start/build.ts';
import { startEmbeddedDatabase } from '../../src/commands/start/embedded-database.ts';
import { freePort } from '../../src/commands/start/free-port.ts';
import { logIn } from './edit.ts';
import { table, timed } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const PASSWORD = 'correct-horse-battery-staple-42';

export interface BenchSite {
  url: string;
  sql: Client;
  /** Adds articles until there are so many. */
  seedUpTo: (articles: number) => Promise<void>;
  cookie: string;
  /** How long it took to start, as a table. */
  starts: string;
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
  const start = async () => {
    const site = spawn(process.execPath, [join(root, 'src/commands/start.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const seconds = (await timed(() => untilReady(site))) / 1000;
    return { site, seconds: seconds.toFixed(1) };
  };
  if (!isBuilt()) await build();
  const first = await start();
  await end(first.site);
  const second = await start();
  const sql = new Client({ connectionString: database.url });
  await sql.connect();
  return {
    url,
    sql,
    cookie: await logIn(url, env.ADMIN_EMAIL, PASSWORD),
    starts: table(
      ['`npm start`, built, the database running', 's until it is ready'],
      [
        ['empty database: migrations and demo content', first.seconds],
        ['again', second.seconds],
      ],
    ),
    seedUpTo: async (articles) => {
      const { rows } = await sql.query<{ count: number }>('select count(*)::int from articles');
      const missing = articles - (rows[0]?.count ?? 0);
      if (missing <= 0) return;
      const args = [join(root, 'src/commands/seed.ts'), '--articles', String(missing)];
      execFileSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    },
    stop: async () => {
      await sql.end();
      await end(second.site);
      await database.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function end(site: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGTERM');
  await ended;
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
