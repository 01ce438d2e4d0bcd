import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#lib/env.ts';
import { missingFile, withoutPicture } from './missing-file.ts';

/** Longer, and the page looks broken for longer than it would without the picture. */
const PATIENCE_MS = 4_000;

const isPicture = ([collection, kind]: readonly string[]): boolean =>
  collection === 'media' && kind === 'file';

/**
 * The answer to a request for a picture. Payload's own is 500 where the file is missing; where the
 * storage is away it is 500 too, and waits for as long as the storage does.
 * @param path segments of the address below `/api`
 */
export async function answerPicture(
  path: readonly string[],
  answer: () => Promise<Response>,
): Promise<Response> {
  if (!isPicture(path)) return answer();
  if (!env().S3_BUCKET) return (await missingFile(path)) ?? answer();
  const given = await Promise.race([answer(), sleep(PATIENCE_MS, null, { ref: false })]);
  if (given?.status === 404) return withoutPicture(404);
  return given && given.status < 500 ? given : withoutPicture(503);
}
