/** `npm start`: everything from nothing — database, schema, demo content, build, server. */
import { startServer } from '#delivery/server.ts';
import { env } from '#lib/env.ts';
import { prepareEnvironment, prepareDatabase } from './start/prepare.ts';
import { build, isBuilt } from './start/build.ts';
import { chooseDatabase } from './start/database-choice.ts';
import type { EmbeddedDatabase } from './start/embedded-database.ts';
import { explain } from './start/problem.ts';
import { step } from './start/progress.ts';

let database: EmbeddedDatabase | null = null;
let closeServer: (() => Promise<void>) | undefined;
let ending = false;

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await closeServer?.();
  await database?.stop();
  process.exit(code);
}

async function main(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  await prepareEnvironment();
  database = await chooseDatabase();
  database?.onLost(() => {
    console.error('\n  The embedded Postgres ended unexpectedly. Start again.');
    void end(1);
  });
  const { SITE_URL, PORT } = env();
  const login = await prepareDatabase();
  if (!isBuilt()) await step('Build', () => build());
  closeServer = await step('Server', () => startServer({ port: PORT }));

  console.log(`\n  Site   ${SITE_URL}\n  Admin  ${SITE_URL}/admin`);
  console.log(login ? `  Login  ${login}\n` : '  Login  as before\n');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!ending) console.log('\n  Stopping …');
    void end(0);
  });
}

main().catch(async (error: unknown) => {
  console.error(`\n  ${explain(error)}`);
  if (process.env.DEBUG) console.error(error);
  await end(1);
});
