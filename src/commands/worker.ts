/**
 * `npm run worker`: delivers what the queue holds, takes in the journal, erases what is due; until it
 * is stopped. Any number may run.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { getPayload } from 'payload';
import { lookAfterLeads } from '#features/leads/look-after-leads.ts';
import { sharedPace } from '#features/leads/notify/pace.ts';
import { workOnQueue } from '#features/leads/queue/work.ts';
import { closeAll } from '#lib/closing.ts';
import { env } from '#lib/env.ts';
import config from '../../payload.config.ts';
import { explain, showStack } from './start/problem.ts';

const RETRY_MS = 2000;

let ending = false;
let stopWork: (() => Promise<void>) | undefined;

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await stopWork?.().catch(() => undefined);
  await closeAll();
  process.exit(0);
}

async function begin(): Promise<() => Promise<void>> {
  const payload = await getPayload({ config });
  const stopQueue = await workOnQueue(payload, env().DATABASE_URL, sharedPace(payload));
  const stopCare = lookAfterLeads(payload);
  return async () => void (await Promise.all([stopQueue(), stopCare()]));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
// Started by `npm start`, it ends with it, however that ends.
process.once('disconnect', () => void end());

let said = '';
while (!ending && !stopWork) {
  stopWork = await begin().catch((error: unknown) => {
    // The database may still be on its way: said once, tried again.
    const problem = explain(error);
    if (problem !== said) console.error(`  Worker: ${problem}`);
    said = problem;
    showStack(error);
    return undefined;
  });
  if (!stopWork) await sleep(RETRY_MS);
}
