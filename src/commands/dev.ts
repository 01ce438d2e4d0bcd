/** `npm run dev`: the same database choice as `npm start`, with compiling on demand. */
import { startServer } from '#delivery/server.ts';
import { env } from '#lib/env.ts';
import { buildAssets } from './assets.ts';
import { run } from './start/run.ts';

const serve = async () => {
  await buildAssets();
  return startServer({ port: env().PORT, dev: true });
};
run({ mode: 'development', serve });
