import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Env } from '#lib/env.ts';
import { StartProblem } from '../start/problem.ts';
import { encryption } from './encryption.ts';
import type { FileStore } from './file-store.ts';
import { type FileRecord, MANIFEST, type Manifest } from './manifest.ts';
import { measured } from './measured.ts';
import { packMedia } from './media-archive.ts';
import { postgresTool, runTool } from './postgres-tools.ts';
import { nameOf } from './rotation.ts';
import * as database from './snapshot.ts';

interface Made {
  name: string;
  manifest: Manifest;
  disappeared: string[];
}

type Keep = (file: string, bytes: Readable) => Promise<FileRecord>;

/**
 * Copies database and media of a site that is in use. The database is that of one moment; pictures
 * are copied after it, so that every one it names is there unless somebody has deleted it since.
 * @throws where it cannot be whole; nothing of it is left behind then
 */
export async function makeBackup(env: Env, media: FileStore, target: FileStore): Promise<Made> {
  const takenAt = new Date();
  const name = nameOf(takenAt);
  const encrypt = encryption(env);
  const files: Manifest['files'] = {};
  const keep: Keep = async (file, bytes) => {
    const { through, result } = measured();
    const stored = encrypt ? await encrypt(bytes) : bytes;
    await Promise.all([pipeline(stored, through), target.write(`${name}/${file}`, through)]);
    files[file] = result();
    return files[file];
  };
  try {
    const copied = await copyDatabase(keep);
    const archive = packMedia(media);
    await keep('media.tar', archive.bytes);
    const manifest: Manifest = {
      format: 1,
      takenAt: takenAt.toISOString(),
      site: env.SITE_URL,
      postgres: copied.postgres,
      migration: copied.migration,
      encrypted: encrypt !== null,
      rows: copied.rows,
      media: archive.hashes,
      missing: copied.media.filter((file) => !archive.hashes[file]),
      files,
    };
    await target.write(`${name}/${MANIFEST}`, Stream.from([JSON.stringify(manifest, null, 2)]));
    return { name, manifest, disappeared: archive.disappeared };
  } catch (error) {
    const written = Object.keys(files).map((file) => `${name}/${file}`);
    await target.remove(written).catch(() => undefined);
    throw error;
  }
}

const copyDatabase = (keep: Keep) =>
  database.inSnapshot(async (client, snapshot) => {
    const postgres = await database.serverVersion(client);
    const dump = postgresTool('pg_dump', postgres);
    if (!(await database.tablesOf(client)).includes('public.media')) {
      throw new StartProblem('There is no site in this database yet.');
    }
    const { output } = runTool(dump, [
      ...['--format=custom', '--no-owner', '--no-privileges', '--no-password'],
      ...[`--snapshot=${snapshot}`, '--lock-wait-timeout=60s'],
    ]);
    await keep('database.dump', output);
    return {
      postgres,
      rows: await database.countRows(client),
      media: await database.namedMedia(client),
      migration: await database.lastMigration(client),
    };
  });
