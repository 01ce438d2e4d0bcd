/**
 * `npm run restore [-- NAME] [--from TARGET] [--replace]`: puts a backup back, the newest if none is
 * named. Stop site and workers before. An older backup may need `npm run migrate` afterwards.
 */
import { parseArgs } from 'node:util';
import { env } from '#lib/env.ts';
import { backupStore, mediaStore } from './backup/places.ts';
import { listBackups, restoreBackup, verifyBackup } from './backup/restore-backup.ts';
import { logged } from './backup/run-log.ts';
import { openDatabase } from './start/open-database.ts';
import { explain, StartProblem, showStack } from './start/problem.ts';
import { step } from './start/progress.ts';

const USAGE =
  'Usage: npm run restore [-- NAME] [--from FOLDER|s3://BUCKET/PREFIX] [--replace]   (without NAME: the newest)';

function readOrder(args: string[]) {
  try {
    const options = { from: { type: 'string' }, replace: { type: 'boolean' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error('one name');
    return { name: positionals[0], from: values.from, replace: values.replace === true };
  } catch {
    throw new StartProblem(USAGE);
  }
}

async function run() {
  const { name, from, replace } = readOrder(process.argv.slice(2));
  const database = await openDatabase();
  try {
    const store = backupStore(env(), from);
    const backups = await listBackups(store);
    const chosen = name ?? backups[0];
    if (!chosen || !backups.includes(chosen)) {
      const have = backups.length > 0 ? `There are: ${backups.join(', ')}.` : 'There is none.';
      throw new StartProblem(`No backup ${chosen ?? ''} in ${store.place}. ${have}`);
    }
    const manifest = await step('Checksums', () => verifyBackup(store, chosen));
    const order = { env: env(), store, media: mediaStore(env()), replace };
    await step('Restore', () => restoreBackup(order, chosen, manifest));
    return {
      place: `${store.place}/${chosen}`,
      takenAt: manifest.takenAt,
      rows: Object.values(manifest.rows).reduce((sum, rows) => sum + rows, 0),
      media: Object.keys(manifest.media).length,
    };
  } finally {
    await database?.stop();
  }
}

try {
  const { place, takenAt, rows, media } = await logged('restore', run);
  console.log(`  ${place}, taken at ${takenAt}: ${rows} rows, ${media} media files`);
  process.exit(0);
} catch (error) {
  console.error(`  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}
