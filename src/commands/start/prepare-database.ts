/** The database side of a start; also the one-shot migration job of a deployment. */
import { getPayload } from 'payload';
import { seedDemo } from '#demo/seed-demo.ts';
import { prepareQueue } from '#features/leads/queue/work.ts';
import { env } from '#lib/env.ts';
import config from '../../../payload.config.ts';
import { ensureAdmin } from './ensure-admin.ts';
import { migrate } from './migrate.ts';
import type { PrepareMessage } from './prepare.ts';
import { explain, showStack } from './problem.ts';

const say = (message: PrepareMessage) => process.send?.(message);

try {
  say({ step: 'Schema' });
  const applied = await migrate(env().DATABASE_URL, () => getPayload({ config }));
  say({ note: applied > 0 ? `${applied} migrations applied` : 'up to date' });
  await prepareQueue(env().DATABASE_URL);
  const payload = await getPayload({ config });
  const login = await ensureAdmin(payload);
  if (env().DEMO) {
    say({ step: 'Demo content' });
    await seedDemo(payload, (note) => say({ note }));
  }
  say({ done: true, login });
  await payload.destroy();
  process.exit(0);
} catch (error) {
  showStack(error);
  say({ failed: explain(error) });
  process.exit(1);
}
