import { defineConfig } from 'vitest/config';

const alias = { '@payload-config': new URL('../payload.config.ts', import.meta.url).pathname };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Needs no database, but whoever reads a setting has the whole environment parsed.
          env: { SCHEMA_ONLY: '1' },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.integ.ts'],
          environment: 'node',
          globalSetup: ['tests/integration/database-server.ts'],
          setupFiles: ['tests/integration/own-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
});
