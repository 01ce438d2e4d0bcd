/**
 * `npm run backup [-- --to TARGET]`: a copy of database and media, in a folder or a bucket. The site
 * goes on meanwhile. Older backups are taken away by the rules of `BACKUP_KEEP_*`.
 */
import { parseArgs } from 'node:util';
import { env } from '#lib/env.ts';
import type { FileStore } from './backup/file-store.ts';
import { makeBackup } from './backup/make-backup.ts';
import { backupStore, mediaStore } from './backup/places.ts';
import { outdated } from './backup/rotation.ts';
import { logged } from './backup/run-log.ts';
import { openDatabase } from './start/open-database.ts';
import { explain, StartProblem, showStack } from './start/problem.ts';
import { step } from './start/progress.ts';

const USAGE = 'Usage: npm run backup [-- --to FOLDER|s3://BUCKET/PREFIX]';

function readTarget(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { to: { type: 'string' } } }).values.to;
  } catch {
    throw new StartProblem(USAGE);
  }
}

/** @returns names of the backups that went */
async function rotate(target: FileStore): Promise<string[]> {
  const { BACKUP_KEEP_DAILY: daily, BACKUP_KEEP_WEEKLY: weekly } = env();
  const files = await target.list();
  const folders = [...new Set(files.map(({ name }) => name.split('/')[0] ?? ''))];
  const gone = outdated(folders, { daily, weekly });
  await target.remove(
    files.map(({ name }) => name).filter((name) => gone.includes(name.split('/')[0] ?? '')),
  );
  return gone;
}

async function run() {
  const to = readTarget(process.argv.slice(2));
  const database = await openDatabase();
  try {
    const target = backupStore(env(), to);
    const { name, manifest, disappeared } = await step('Backup', async () =>
      makeBackup(env(), mediaStore(env()), target),
    );
    for (const file of disappeared) console.log(`    ${file} was deleted while it was copied`);
    for (const file of manifest.missing) console.log(`    ${file} is named, and was not there`);
    return {
      place: `${target.place.replace(/\/$/, '')}/${name}`,
      bytes: Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0),
      rows: Object.values(manifest.rows).reduce((sum, rows) => sum + rows, 0),
      media: Object.keys(manifest.media).length,
      missing: manifest.missing.length,
      encrypted: manifest.encrypted,
      removed: await rotate(target),
    };
  } finally {
    await database?.stop();
  }
}

try {
  const { place, bytes, rows, media, encrypted, removed } = await logged('backup', run);
  const what = `${rows} rows, ${media} media files, ${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`  ${place}\n  ${what}, ${encrypted ? 'encrypted' : 'not encrypted'}`);
  if (removed.length > 0) console.log(`  Taken away: ${removed.join(', ')}`);
  process.exit(0);
} catch (error) {
  console.error(`  ${explain(error)}`);
  showStack(error);
  process.exit(1);
}
