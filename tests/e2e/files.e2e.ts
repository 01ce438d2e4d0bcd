/** Pictures as files: the ones that are there, and the ones that are not. */
import { request as raw } from 'node:http';
import { expect, html, SITE, test } from './site.ts';

const FOLDER = '/api/media/file';
const pictureOf = (page: string) => /\/api\/media\/file\/[^"\s]+\.webp/.exec(page)?.[0] ?? '';

/** As it is written: `fetch` would straighten the dots in a path. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    raw(`${SITE}/`, { path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

test('a picture is answered for ever, a part of it too', async () => {
  const path = pictureOf((await html('/news')).text);
  const whole = await fetch(`${SITE}${path}`);
  expect(whole.status).toBe(200);
  expect(whole.headers.get('content-type')).toBe('image/webp');
  expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const part = await fetch(`${SITE}${path}`, { headers: { range: 'bytes=0-9' } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
});

for (const name of ['nope.webp', '没有.webp', 'a'.repeat(300), 'nope.webp?prefix=x', 'a%0Ab']) {
  test(`there is no picture «${name.slice(0, 20)}»: 404, short and not kept`, async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(`${SITE}${FOLDER}/${name}`, { method });
      expect(answer.status, method).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-type')).toContain('text/plain');
      expect(await answer.text()).toBe(method === 'GET' ? 'Not found' : '');
    }
  });
}

for (const name of [
  '../secrets.json',
  '..%2fsecrets.json',
  '%2e%2e%2fsecrets.json',
  '..%5csecrets.json',
  '%2fetc%2fpasswd',
  '..',
  '%2e%2e',
  'x%2f..%2f..%2fsecrets.json',
]) {
  test(`«${name}» leads nowhere`, async () => {
    const status = (await statusOf(`${FOLDER}/${name}`)) ?? 0;
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
}
