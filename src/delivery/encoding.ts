import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const brotli = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** Pictures are compressed already, but for drawings. */
const COMPRESSED = /^image\/(?!svg)/;

/** The form in which a document is sent to who accepts these. */
export function encodingFor(accepted: string | undefined, type: string): Encoding | undefined {
  if (!accepted || COMPRESSED.test(type)) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** Once for all who will ask: thoroughly. */
export const compressToKeep: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) => brotliCompressSync(body, brotli(6)),
  gzip: (body) => gzipSync(body, { level: 7 }),
};

const zipped = promisify(gzip);
const brotlied = promisify<Buffer, object, Buffer>(brotliCompress);
/** For one visitor, while others wait for nothing. */
export const compressOnce: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotlied(body, brotli(4)),
  gzip: (body) => zipped(body),
};
