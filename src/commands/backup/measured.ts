import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { FileRecord } from './manifest.ts';

/** Lets bytes through, and knows their number and SHA-256 once they have passed. */
export function measured(): { through: Transform; result: () => FileRecord } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}
