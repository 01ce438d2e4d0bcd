import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'cluster',
    include: ['tests/cluster/**/*.cluster.ts'],
    environment: 'node',
    // One machine, one cluster: what runs beside would disturb the measuring.
    fileParallelism: false,
    pool: 'forks',
    // On top of what something is away for (`FAULT_MS`).
    testTimeout: 60_000 + Number(process.env.FAULT_SECONDS ?? 10) * 1000,
    hookTimeout: 400_000,
  },
});
