/**
 * `npm run migrate`: brings a database up to date and ends — schema, queue, first administrator and,
 * unless `DEMO=0`, the demo content. Safe to run on several machines at once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#lib/env.ts';
import { chooseDatabase } from './start/database-choice.ts';
import { prepareDatabase } from './start/prepare.ts';
import { explain, showStack } from './start/problem.ts';

/** In a deployment the database may be started together with this. */
const WAIT_MS = 60_000;
const AGAIN_MS = 2_000;

try {
  // Before anything is tried: a wrong setting does not get better by waiting.
  env();
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    try {
      await chooseDatabase();
      break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(AGAIN_MS);
    }
  }
  const login = await prepareDatabase();
  if (login) console.log(`  Login  ${login}`);
  process.exit(0);
} catch (error) {
  console.error(`\n  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}
