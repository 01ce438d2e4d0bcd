/** `npm run dev`: the same database choice as `npm start`, with compiling on demand. */
import { startServer } from '#delivery/server.ts';
import { env } from '#lib/env.ts';
import { run } from './start/run.ts';

run({ mode: 'development', serve: () => startServer({ port: env().PORT, dev: true }) });
