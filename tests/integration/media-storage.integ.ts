/** Media in object storage, and what visitors get when it is away (T49). */
import { createServer, type Socket } from 'node:net';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createUser, logIn, openCms, rest } from './cms.ts';
import { getMedia, objectsIn, uploadPicture } from './media-requests.ts';

const s3 = await vi.hoisted(async () => {
  const { startS3Server } = await import('./s3-server.ts');
  const server = await startS3Server('site-media');
  Object.assign(process.env, server.env, { S3_BUCKET: 'site-media' });
  return server;
});

let cms: Payload;
let token: string;
beforeAll(async () => {
  cms = await openCms();
  const { email } = await createUser(cms, 'admin');
  token = await logIn(cms, email);
});
afterAll(() => cms.destroy());

const upload = (name: string) => uploadPicture(token, name);
const objects = () => objectsIn('site-media');

test('uploaded to S3, read at our own address, put in the place of another, deleted', async () => {
  const { status, doc } = await upload('海边.png');
  expect(status).toBe(201);
  expect(doc.url).toMatch(
    /^(http:\/\/localhost:3999)?\/api\/media\/file\/hai-bian-[0-9a-f]{10}\.webp$/,
  );
  const urls = [doc.url, ...Object.values(doc.sizes).flatMap(({ url }) => (url ? [url] : []))];
  expect(urls.length).toBeGreaterThan(4);
  expect(await objects()).toHaveLength(urls.length);
  for (const url of urls) {
    const answer = await getMedia(url.replace('http://localhost:3999', ''));
    expect([url, answer.status]).toEqual([url, 200]);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Content-Type')).toMatch(/^image\/(webp|avif)$/);
    const { width = 0 } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(width).toBeGreaterThan(0);
  }
  const part = await getMedia(`/api/media/file/${doc.filename}`, { Range: 'bytes=0-9' });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);

  const other = await upload('山上.png');
  expect(await objects()).toHaveLength(2 * urls.length);
  expect((await rest('DELETE', `/media/${doc.id}`, { token })).status).toBe(200);
  expect((await objects()).every((name) => name.startsWith('shan-shang'))).toBe(true);
  const gone = await getMedia(`/api/media/file/${doc.filename}`);
  expect([gone.status, gone.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  expect((await getMedia(`/api/media/file/${other.doc.filename}`)).status).toBe(200);
});

test('T49: storage that is away or silent is a 503 within seconds; an upload leaves no document behind', async () => {
  const { doc } = await upload('还在.png');
  await s3.stop();
  const before = (await cms.count({ collection: 'media' })).totalDocs;
  const expectSoon = async () => {
    const since = performance.now();
    const answer = await getMedia(`/api/media/file/${doc.filename}`);
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([503, 'no-store']);
    expect(answer.headers.get('Retry-After')).toBe('30');
    expect(performance.now() - since).toBeLessThan(6000);
  };
  await expectSoon();
  expect((await upload('来不及.png')).status).toBeGreaterThanOrEqual(500);
  expect((await cms.count({ collection: 'media' })).totalDocs).toBe(before);

  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(s3.port, '127.0.0.1', resolve));
  try {
    await expectSoon();
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
  }
});
