/**
 * The database side of a start. Several machines may start at once: one does the work, the others
 * wait and find it done.
 */
import { getPayload } from 'payload';
import { withDatabaseLock } from '#cms/database-lock.ts';
import { seedDemo } from '#demo/seed-demo.ts';
import { prepareQueue } from '#features/leads/queue/work.ts';
import { env } from '#lib/env.ts';
import config from '../../../payload.config.ts';
import { ensureAdmin } from './ensure-admin.ts';
import { migrate } from './migrate.ts';
import type { PrepareMessage } from './prepare.ts';
import { explain, showStack } from './problem.ts';

/** Longer than any migration or demo takes on a slow machine. */
const WAIT_MS = 15 * 60_000;

const say = (message: PrepareMessage) => process.send?.(message);

async function prepare(): Promise<void> {
  const payload = await getPayload({ config });
  const applied = await migrate(payload);
  say({ note: applied > 0 ? `${applied} migrations applied` : 'up to date' });
  await prepareQueue(env().DATABASE_URL);
  const login = await ensureAdmin(payload);
  if (env().DEMO) {
    say({ step: 'Demo content' });
    await seedDemo(payload, (note) => say({ note }));
  }
  say({ done: true, login });
}

try {
  say({ step: 'Schema' });
  await withDatabaseLock('prepare', prepare, { waitMs: WAIT_MS });
  process.exit(0);
} catch (error) {
  showStack(error);
  say({ failed: explain(error) });
  process.exit(1);
}
