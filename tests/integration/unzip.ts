/** Reads a ZIP archive, as which sheets are packed (PKWARE APPNOTE 4.3). */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;

/** Files of an archive as texts, by their names. */
export function unzip(archive: Buffer): Map<string, string> {
  let end = archive.length - 22;
  while (archive.readUInt32LE(end) !== END) end -= 1;
  const files = new Map<string, string>();
  let entry = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)];
    const [name, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at));
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(
      archive.toString('utf8', entry + 46, entry + 46 + Number(name)),
      (method === STORED ? data : inflateRawSync(data)).toString('utf8'),
    );
    entry += 46 + Number(name) + Number(extra) + Number(comment);
  }
  return files;
}
