import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaDirectory } from '#lib/directories.ts';
import { log } from '#lib/log.ts';

/** What a name can be that no file has: no such file, too long, or with a zero in it. */
const NO_FILE = new Set(['ENOENT', 'ENAMETOOLONG', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE']);

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    (error: NodeJS.ErrnoException) => {
      if (NO_FILE.has(error.code ?? '')) return false;
      throw error;
    },
  );

/**
 * The answer for a picture that is not there: Payload's own is 500.
 * @param path segments of the address below `/api`
 * @returns null where the file exists, or the address is none of a picture
 */
export async function missingFile(path: readonly string[]): Promise<Response | null> {
  const [collection, kind, name, more] = path;
  if (collection !== 'media' || kind !== 'file' || !name || more !== undefined) return null;
  // A path and not a name: Payload refuses it.
  if (/[/\\]/.test(name) || (await isFile(join(mediaDirectory(), name)))) return null;
  // Where pages name it, something has been lost.
  log().warn({ name }, 'No such picture');
  return withoutPicture(404);
}

/** An answer that nobody keeps: the picture may be there again in a moment. */
export const withoutPicture = (status: 404 | 503): Response =>
  new Response(status === 404 ? 'Not found' : 'Not available', {
    status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      ...(status === 503 ? { 'Retry-After': '30' } : {}),
    },
  });
