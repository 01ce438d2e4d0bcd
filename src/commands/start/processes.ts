import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './problem.ts';

/** Command line of a living process, or an empty text. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process is a Postgres on this folder, and not another that was given the number since. */
export const isPostgres = (pid: number, directory: string): boolean =>
  /postgres/.test(commandLine(pid)) && commandLine(pid).split('\0').includes(directory);

/**
 * One start at a time on a data folder: a second would stop the database of the first.
 * @throws {StartProblem} while the first lives
 */
export function takeOwnership(dataDirectory: string): void {
  const file = join(dataDirectory, 'owner.pid');
  let owner = 0;
  try {
    owner = Number(readFileSync(file, 'utf8'));
  } catch {
    // Nobody has started here yet.
  }
  if (owner && owner !== process.pid && /src\/commands\/\w+\.ts/.test(commandLine(owner))) {
    throw new StartProblem(
      `Process ${owner} already runs on ${dataDirectory}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  writeFileSync(file, String(process.pid));
}
