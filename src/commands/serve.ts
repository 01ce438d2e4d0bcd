/**
 * `npm run serve`: one replica of a site on several machines — the server alone, on a build that is
 * there. Schema (`npm run migrate`), worker (`npm run worker`) and database are others' work; until
 * they are ready, `/readyz` says so.
 */
import { startServer } from '#delivery/server.ts';
import { env } from '#lib/env.ts';
import { explain, showStack } from './start/problem.ts';

Object.assign(process.env, { NODE_ENV: 'production' });

try {
  const stop = await startServer({ port: env().PORT });
  console.log(`  Listening on port ${env().PORT}`);
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await stop().catch((error: unknown) => console.error(error));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end());
  }
} catch (error) {
  console.error(`\n  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}
