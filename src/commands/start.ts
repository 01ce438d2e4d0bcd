/** `npm start`: everything from nothing — database, schema, demo content, build, server. */
import { startServer } from '#delivery/server.ts';
import { env } from '#lib/env.ts';
import { build, isBuilt } from './start/build.ts';
import { step } from './start/progress.ts';
import { run } from './start/run.ts';

run({
  mode: 'production',
  serve: async () => {
    if (!isBuilt()) await step('Build', () => build());
    return step('Server', () => startServer({ port: env().PORT }));
  },
});
