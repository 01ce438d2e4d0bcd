import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPostgres } from './processes.ts';
import { localSecrets } from './secrets.ts';

/**
 * Address of the embedded Postgres that already runs for a data directory, or null. Starting
 * another would stop this one under the feet of the site that uses it.
 */
export function runningDatabaseUrl(dataDirectory: string): string | null {
  const directory = join(dataDirectory, 'postgres');
  const lockFile = join(directory, 'postmaster.pid');
  if (!existsSync(lockFile)) return null;
  // Lines of the file: process id, data directory, time of start, port, …
  const [pid, , , port] = readFileSync(lockFile, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isPostgres(pid, directory)) return null;
  return `postgres://site:${localSecrets(dataDirectory).database}@127.0.0.1:${port}/site`;
}
