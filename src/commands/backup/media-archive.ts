import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Pack, pack } from 'tar-stream';
import type { FileStore } from './file-store.ts';
import { measured } from './measured.ts';

interface Packed {
  bytes: Readable;
  /** SHA-256 of each file that went in; whole once the bytes have been read to their end. */
  hashes: Record<string, string>;
  /** Files that were there when the list was made, and not when their turn came. */
  disappeared: string[];
}

/** Every file of a store as one tar, made while it is read. */
export function packMedia(store: FileStore): Packed {
  const archive = pack();
  const packed: Packed = { bytes: Readable.from(archive), hashes: {}, disappeared: [] };
  fill(archive, store, packed).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  );
  return packed;
}

async function fill(archive: Pack, store: FileStore, packed: Packed): Promise<void> {
  for (const { name } of await store.list()) {
    const file = await store.open(name);
    if (!file) {
      packed.disappeared.push(name);
      continue;
    }
    const hash = createHash('sha256');
    await new Promise<void>((resolve, reject) => {
      const entry = archive.entry({ name, size: file.size }, (error) =>
        error ? reject(error) : resolve(),
      );
      file.bytes.on('error', (error) => archive.destroy(error));
      file.bytes.on('data', (chunk: Buffer) => hash.update(chunk));
      file.bytes.pipe(entry as unknown as NodeJS.WritableStream);
    });
    packed.hashes[name] = hash.digest('hex');
  }
}

/**
 * Puts the files of a tar into a store.
 * @returns how many
 * @throws where one is not what its hash says, or is missing
 */
export async function unpackMedia(
  bytes: Readable,
  store: FileStore,
  hashes: Record<string, string>,
): Promise<number> {
  const archive = extract();
  bytes.once('error', (error) => archive.destroy(error));
  bytes.pipe(archive as unknown as NodeJS.WritableStream);
  const left = new Set(Object.keys(hashes));
  for await (const entry of archive) {
    const { name } = entry.header;
    const { through, result } = measured();
    await Promise.all([pipeline(Readable.from(entry), through), store.write(name, through)]);
    if (result().sha256 !== hashes[name]) throw new Error(`The picture ${name} is damaged.`);
    left.delete(name);
  }
  const [lost] = left;
  if (lost) throw new Error(`The picture ${lost} is not in the backup.`);
  return Object.keys(hashes).length;
}
