/** `npm run generate`: the schema's types, the admin's import map, the script of public pages. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAssets } from './assets.ts';

const root = join(import.meta.dirname, '../..');

/** Runs one of Payload's own commands on the schema alone: without database and settings. */
export const payloadCommand = (...args: string[]): void => {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/payload/bin.js'), ...args, '--disable-transpile'],
    { cwd: root, stdio: 'ignore', env: { ...process.env, SCHEMA_ONLY: '1' } },
  );
};

export async function generate(): Promise<void> {
  await buildAssets();
  payloadCommand('generate:types');
  payloadCommand('generate:importmap');
}

if (import.meta.main) await generate();
