import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isUnfinished, syncDirectory } from '#lib/write-durably.ts';
import type { FileStore, StoredFile } from './file-store.ts';

const isMissing = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'ENOENT' || error.code === 'ENOTDIR';

/** Files of a folder of this machine, readable by their owner alone. */
export function folderStore(folder: string): FileStore {
  const root = resolve(folder);
  const pathOf = (name: string): string => {
    const path = resolve(root, name);
    if (!path.startsWith(root + sep)) throw new Error(`Not a name of a file: ${name}`);
    return path;
  };

  return {
    place: root,
    list: async () => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return [];
          throw error;
        },
      );
      const files = entries.filter((entry) => entry.isFile() && !isUnfinished(entry.name));
      const found = await Promise.all(
        files.map(async ({ parentPath, name: base }): Promise<StoredFile | null> => {
          const path = join(parentPath, base);
          const info = await stat(path).catch(() => null);
          return info && { name: relative(root, path).replaceAll(sep, '/'), size: info.size };
        }),
      );
      return found
        .filter((file) => file !== null)
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    open: async (name) => {
      try {
        const file = await open(pathOf(name), 'r');
        return { size: (await file.stat()).size, bytes: file.createReadStream() };
      } catch (error) {
        if (isMissing(error as NodeJS.ErrnoException)) return null;
        throw error;
      }
    },
    write: async (name, bytes) => {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${randomBytes(6).toString('hex')}.new`;
      try {
        await pipeline(bytes, createWriteStream(unfinished, { mode: 0o600, flush: true }));
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await syncDirectory(dirname(path));
    },
    remove: async (names) => {
      for (const name of names) await rm(pathOf(name), { force: true });
      // A folder that others still write into stays.
      for (const folder of new Set(names.map((name) => dirname(pathOf(name))))) {
        if (folder !== root) await rmdir(folder).catch(() => undefined);
      }
    },
  };
}
