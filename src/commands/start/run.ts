import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#lib/env.ts';
import { chooseDatabase } from './database-choice.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { keepWorker } from './keep-worker.ts';
import { prepareDatabase, prepareEnvironment } from './prepare.ts';
import { explain, showStack } from './problem.ts';

const CLOSE_MS = { production: 28_000, development: 3_000 } as const;

interface Options {
  mode: 'production' | 'development';
  /** Starts the server once the database is ready, and returns what stops it. */
  serve: () => Promise<() => Promise<void>>;
}

/** Starts database and server, says where they are, and stops both in order when asked to. */
export function run({ mode, serve }: Options): void {
  Object.assign(process.env, { NODE_ENV: mode });
  let database: EmbeddedDatabase | null = null;
  let closeServer: (() => Promise<void>) | undefined;
  let stopWorker: (() => Promise<void>) | undefined;
  let ending = false;

  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    // Next's compiler does not always end when asked to: the database must be stopped all the same.
    const closed = closeServer?.().catch((error: unknown) => console.error(error));
    await Promise.race([Promise.all([closed, stopWorker?.()]), sleep(CLOSE_MS[mode])]);
    await database?.stop();
    process.exit(code);
  };

  const start = async () => {
    await prepareEnvironment();
    database = await chooseDatabase();
    const { SITE_URL } = env();
    const login = await prepareDatabase();
    closeServer = await serve();
    if (env().WORKER) stopWorker = keepWorker();
    console.log(`\n  Site   ${SITE_URL}\n  Admin  ${SITE_URL}/admin`);
    console.log(`  Login  ${login ?? 'as before'}\n`);
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!ending) console.log('\n  Stopping …');
      void end(0);
    });
  }
  start().catch(async (error: unknown) => {
    console.error(`\n  ${explain(error)}`);
    showStack(error);
    await end(1);
  });
}
