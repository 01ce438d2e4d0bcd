/** Object storage that speaks S3, on this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { freePort } from '../../src/commands/start/free-port.ts';

/** @returns the settings that lead to it, and what ends it */
export async function startS3Server(...buckets: string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'site-s3-'));
  const port = await freePort();
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    directory,
    silent: true,
    serviceEndpoint: 'storage.test',
    // It computes another one than Amazon for lists below a prefix.
    allowMismatchedSignatures: true,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  await server.run();
  return {
    env: {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: '1',
    },
    port,
    /** Sees every request as it came. */
    watch: (see: (req: IncomingMessage) => void) => {
      // The bucket in the host becomes part of the path later.
      server.httpServer.prependListener('request', see);
    },
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
