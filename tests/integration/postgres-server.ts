/** A Postgres server of the tests' own, with all its tools (`apt-get install postgresql`). */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../src/commands/start/free-port.ts';

const START_MS = 20_000;

/** Runs a command of Postgres, which refuses to run as root. */
const asPostgres = (command: string[]): [string, string[]] =>
  process.getuid?.() === 0
    ? ['runuser', ['-u', 'postgres', '--', ...command]]
    : [command[0] ?? '', command.slice(1)];

export interface PostgresServer {
  url: string;
  version: number;
  bin: string;
  /** Runs SQL beside the database, such as `drop database`. */
  administer: (sql: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** @throws where the machine has none */
export async function startPostgresServer(): Promise<PostgresServer> {
  const bin = globSync('/usr/lib/postgresql/*/bin')
    .sort((one, other) => Number(one.split('/')[4]) - Number(other.split('/')[4]))
    .at(-1);
  if (!bin) throw new Error('No Postgres here: apt-get install postgresql');
  const directory = mkdtempSync(join(tmpdir(), 'site-postgres-'));
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', directory]);
  else chmodSync(directory, 0o700);
  const data = join(directory, 'data');
  execFileSync(
    ...asPostgres([
      join(bin, 'initdb'),
      ...['-D', data, '-U', 'site', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ]),
    { stdio: 'ignore', cwd: directory },
  );
  const port = await freePort();
  const server = spawn(
    ...asPostgres([
      join(bin, 'postgres'),
      ...['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    ]),
    { stdio: 'ignore', cwd: directory },
  );
  const at = (database: string) => `postgres://site@127.0.0.1:${port}/${database}`;
  const administer = async (sql: string) => {
    const client = new Client({ connectionString: at('postgres') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  for (let waited = 0; ; waited += 100) {
    try {
      await administer('create database site');
      break;
    } catch (error) {
      if (waited > START_MS) throw error;
      await sleep(100);
    }
  }
  return {
    url: at('site'),
    version: Number(bin.split('/')[4]),
    bin,
    administer,
    stop: async () => {
      const ended = once(server, 'exit');
      const lines = execFileSync('head', ['-1', join(data, 'postmaster.pid')], {
        encoding: 'utf8',
      });
      process.kill(Number(lines), 'SIGINT');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A folder for files of a test, below the data folder of its file. */
export function testFolder(name: string): string {
  const folder = join(process.env.DATA_DIR ?? tmpdir(), name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
