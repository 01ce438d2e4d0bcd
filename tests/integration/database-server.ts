/** One Postgres for the whole run, with a migrated database from which each test file copies. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedDatabase } from '../../src/commands/start/embedded-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const directory = mkdtempSync(join(tmpdir(), 'site-integration-'));
  const database = await startEmbeddedDatabase(directory);
  execFileSync(process.execPath, [join(import.meta.dirname, 'migrate-template.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: database.url, PAYLOAD_SECRET: 'x'.repeat(40) },
  });
  project.provide('databaseUrl', database.url);
  return async () => {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
