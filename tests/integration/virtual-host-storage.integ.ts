/** Object storage that wants the bucket in the name of the host, as Aliyun's OSS does. */
import dns from 'node:dns';
import type { IncomingMessage } from 'node:http';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { getMedia, objectsIn, uploadPicture } from './media-requests.ts';

const HOST = 's3.storage.test';

const s3 = await vi.hoisted(async () => {
  const { startS3Server } = await import('./s3-server.ts');
  const server = await startS3Server('site-media');
  Object.assign(process.env, server.env, {
    S3_BUCKET: 'site-media',
    S3_ENDPOINT: `http://s3.storage.test:${server.port}`,
    S3_FORCE_PATH_STYLE: '0',
  });
  return server;
});

/** Every name below that of the storage is this machine. */
const lookup = vi.spyOn(dns, 'lookup').mockImplementation(((
  name: string,
  options: { all?: boolean },
  done: (error: Error | null, address?: unknown, family?: number) => void,
) => {
  if (!name.endsWith(HOST) && name !== 'localhost') return done(new Error(`who is ${name}?`));
  return options.all
    ? done(null, [{ address: '127.0.0.1', family: 4 }])
    : done(null, '127.0.0.1', 4);
}) as typeof dns.lookup);

let cms: Payload;
let token: string;
const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
beforeAll(async () => {
  cms = await openCms();
  const { email } = await createUser(cms, 'admin');
  token = await logIn(cms, email);
  s3.watch(({ method, url, headers }) => seen.push({ method, url, headers }));
});
afterAll(async () => {
  lookup.mockRestore();
  await cms.destroy();
  await s3.stop();
});

test('the bucket is in the host; uploaded, read and deleted with nothing that OSS would refuse', async () => {
  const { status, doc } = await uploadPicture(token, '海边.png');
  expect(status).toBe(201);
  const kept = await objectsIn('site-media');
  expect(kept).toContain(doc.filename);
  const answer = await getMedia(doc.url.replace('http://localhost:3999', ''));
  expect([answer.status, (await answer.arrayBuffer()).byteLength > 1000]).toEqual([200, true]);
  expect((await rest('DELETE', `/media/${doc.id}`, { token })).status).toBe(200);
  expect(await objectsIn('site-media')).toEqual([]);

  expect(new Set(seen.map(({ method }) => method))).toEqual(
    new Set(['PUT', 'GET', 'HEAD', 'DELETE']),
  );
  for (const { headers, url } of seen) {
    expect(headers.host).toBe(`site-media.${HOST}:${s3.port}`);
    expect(url).not.toContain('site-media');
    // A body in signed pieces, and sums of it that Amazon has added.
    expect(String(headers['content-encoding'])).not.toContain('aws-chunked');
    expect(String(headers['x-amz-content-sha256'])).not.toMatch(/^STREAMING/);
    expect(Object.keys(headers).join()).not.toMatch(/x-amz-(checksum|sdk-checksum|trailer)/);
  }
});
