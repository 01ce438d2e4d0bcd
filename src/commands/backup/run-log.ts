import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDirectory } from '#lib/directories.ts';
import { explain } from '../start/problem.ts';

/**
 * Runs `work`, and adds what came of it to `backup.log` of the data folder: a line of JSON a run,
 * for whoever watches that there is one a day.
 */
export async function logged<T extends object>(act: string, work: () => Promise<T>): Promise<T> {
  const since = Date.now();
  const write = async (outcome: object) => {
    const seconds = (Date.now() - since) / 1000;
    const line = JSON.stringify({ time: new Date().toISOString(), act, seconds, ...outcome });
    try {
      await mkdir(dataDirectory(), { recursive: true });
      await appendFile(join(dataDirectory(), 'backup.log'), `${line}\n`);
    } catch (error) {
      console.error(`  backup.log: ${explain(error)}`);
    }
  };
  try {
    const result = await work();
    await write({ ok: true, ...result });
    return result;
  } catch (error) {
    await write({ ok: false, error: explain(error) });
    throw error;
  }
}
