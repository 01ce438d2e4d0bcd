import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Env } from '#lib/env.ts';
import { StartProblem } from '../start/problem.ts';
import { decryption } from './encryption.ts';
import type { FileStore } from './file-store.ts';
import { MANIFEST, type Manifest, parseManifest } from './manifest.ts';
import { measured } from './measured.ts';
import { unpackMedia } from './media-archive.ts';
import { postgresTool } from './postgres-tools.ts';
import { restoreDump } from './restore-script.ts';
import { momentOf } from './rotation.ts';
import { connect, countRows, serverVersion, tablesOf } from './snapshot.ts';

const MIGRATIONS = join(import.meta.dirname, '../../migrations');

/** @returns names of the whole backups of a store, the newest first */
export async function listBackups(store: FileStore): Promise<string[]> {
  const names = (await store.list()).map(({ name }) => name.split('/'));
  return names
    .flatMap(([folder = '', file]) => (file === MANIFEST && momentOf(folder) ? [folder] : []))
    .sort()
    .reverse();
}

async function openFile(store: FileStore, name: string): Promise<Readable> {
  const file = await store.open(name);
  if (!file) throw new StartProblem(`${store.place}: there is no ${name}.`);
  return file.bytes;
}

/**
 * Reads every byte of a backup, before anything of it is used.
 * @throws {StartProblem} where a file is missing or not what was written
 */
export async function verifyBackup(store: FileStore, name: string): Promise<Manifest> {
  const manifest = parseManifest(await text(await openFile(store, `${name}/${MANIFEST}`)));
  for (const [file, wanted] of Object.entries(manifest.files)) {
    const { through, result } = measured();
    await pipeline(await openFile(store, `${name}/${file}`), through.resume());
    if (result().sha256 !== wanted.sha256) {
      throw new StartProblem(
        `${name}/${file} is damaged: its checksum is another. Nothing was restored.`,
      );
    }
  }
  return manifest;
}

/** What speaks against putting this backup into this database. */
async function checkDatabase(manifest: Manifest, replace: boolean): Promise<number> {
  const client = await connect();
  try {
    const version = await serverVersion(client);
    if (manifest.postgres > version) {
      throw new StartProblem(
        `This backup is of Postgres ${manifest.postgres} and the server is ${version}: an older server cannot read it.`,
      );
    }
    if ((await tablesOf(client)).length > 0 && !replace) {
      throw new StartProblem(
        'This database is not empty. What is in it would be lost: say --replace if that is what you want.',
      );
    }
    return version;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function checkRelease({ migration }: Manifest): void {
  const known = globSync('*.ts', { cwd: MIGRATIONS }).map((file) => basename(file, '.ts'));
  if (migration && !known.includes(migration)) {
    throw new StartProblem(
      `This backup is of a newer release (migration ${migration} is unknown here): restore it with that release.`,
    );
  }
}

async function compareRows({ rows }: Manifest): Promise<void> {
  const client = await connect();
  try {
    const now = await countRows(client);
    // Told to the other processes by the restore itself.
    delete now['public.site_changes'];
    for (const [table, count] of Object.entries(rows)) {
      if (table in now && now[table] !== count) {
        throw new Error(
          `${table} has ${now[table]} rows instead of ${count}. Is the site still running?`,
        );
      }
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Puts a verified backup in the place of what is there: pictures first, then the database. */
export async function restoreBackup(
  {
    env,
    store,
    media,
    replace,
  }: { env: Env; store: FileStore; media: FileStore; replace: boolean },
  name: string,
  manifest: Manifest,
): Promise<void> {
  checkRelease(manifest);
  const version = await checkDatabase(manifest, replace);
  const tools = {
    restore: postgresTool('pg_restore', version),
    psql: postgresTool('psql', version),
  };
  const decrypt = manifest.encrypted ? await decryption(env) : async (bytes: Readable) => bytes;
  const open = async (file: string) => decrypt(await openFile(store, `${name}/${file}`));
  await unpackMedia(await open('media.tar'), media, manifest.media);
  await restoreDump(await open('database.dump'), tools);
  await compareRows(manifest);
}
