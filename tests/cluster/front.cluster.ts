/** What the front lets through, keeps, and answers by itself: T26, T40, T42, T44. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type LoneFront, startLoneFront } from './lone-front.ts';

/** nginx counts whole seconds: what is good for one may be good for almost two. */
const EXPIRED_MS = 2100;

let front: LoneFront;
beforeAll(async () => {
  front = await startLoneFront();
});
afterAll(() => front.stop());

const page =
  (text: string, headers: Record<string, string> = {}): Parameters<LoneFront['answer']>[0] =>
  (_, res) =>
    void res
      .writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'public', ...headers })
      .end(text);
const status =
  (code: number): Parameters<LoneFront['answer']>[0] =>
  (_, res) =>
    void res.writeHead(code, { 'Cache-Control': 'no-store' }).end(`status ${code}`);

afterEach(() => {
  front.answer(page('page'));
  front.reached();
});

const FORGED = {
  'x-forwarded-for': '6.6.6.6',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '444',
  'x-real-ip': '6.6.6.6',
  'x-visitor-address': '6.6.6.6',
  forwarded: 'for=6.6.6.6;host=evil.example',
  host: 'evil.example',
};
const STEERING = {
  'next-action': 'deadbeef',
  rsc: '1',
  'next-router-prefetch': '1',
  'next-router-state-tree': '[]',
};
const INSIDE = {
  'x-middleware-subrequest': 'src/proxy',
  'x-middleware-prefetch': '1',
  'x-nextjs-data': '1',
  'x-matched-path': '/admin',
  'x-invoke-path': '/admin',
};

test('T26, T40, T42: of a request for a page nothing reaches a replica but its path and where it comes from', async () => {
  await ask(`${front.url}/forged`, {
    headers: {
      ...FORGED,
      ...STEERING,
      ...INSIDE,
      cookie: 'payload-token=x',
      'accept-encoding': 'gzip',
    },
  });
  const [seen] = front.reached();
  const { 'x-request-id': id, ...headers } = seen?.headers ?? {};
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(headers).toEqual({
    host: 'www.example.com',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
    'accept-encoding': 'gzip',
  });
});

test('T40, T42: the API gets what it needs and where it comes from; the transport of pages belongs to the admin', async () => {
  const headers = { ...FORGED, ...STEERING, ...INSIDE, cookie: 'payload-token=x' };
  await ask(`${front.url}/api/articles?limit=1`, { headers });
  await ask(`${front.url}/admin/login`, { headers });
  const [api, admin] = front.reached();
  for (const seen of [api, admin]) {
    expect(seen?.headers).toMatchObject({
      host: 'www.example.com',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      cookie: 'payload-token=x',
    });
    const stripped = [
      'x-forwarded-host',
      'x-forwarded-port',
      'x-real-ip',
      'forwarded',
      'x-visitor-address',
    ];
    for (const name of [...stripped, ...Object.keys(INSIDE)]) {
      expect(seen?.headers, name).not.toHaveProperty(name);
    }
  }
  expect(api?.url).toBe('/api/articles?limit=1');
  for (const name of Object.keys(STEERING)) expect(api?.headers, name).not.toHaveProperty(name);
  expect(admin?.headers).toMatchObject({ 'next-action': 'deadbeef', rsc: '1' });
});

test.each([
  ['/articles?page=2', '/articles?page=2'],
  ['/en/news/company/year/2026?utm=1&page=3&x=y', '/en/news/company/year/2026?page=3'],
  ['/articles?pages=2', '/articles'],
  ['/search?x=1&q=MSC%20%E7%BB%86', '/search?q=MSC%20%E7%BB%86'],
  ['/zh-TW/search?page=2', '/zh-TW/search'],
  ['/about?page=2&q=1&_rsc=1', '/about'],
  ['/articles/one?page=2', '/articles/one'],
  ['/%E6%96%87?x=%0d%0aX-Evil:1', '/%E6%96%87'],
])('T26: a query is passed on where the page knows it: %s', async (asked, passed) => {
  await ask(front.url + asked);
  expect(front.reached().map(({ url }) => url)).toEqual([passed]);
});

test('T26: no query and no header makes another entry of a page; each encoding has one', async () => {
  const questions = ['', '?_rsc=1', '?utm_source=a', '?page=1'].map(
    (query) => `/one-entry${query}`,
  );
  for (const path of questions)
    await ask(front.url + path, { headers: { ...STEERING, cookie: path } });
  expect(front.reached()).toHaveLength(1);
  const encodings = [
    'gzip',
    'gzip, deflate, br',
    'br;q=1, gzip',
    'deflate, gzip;q=0.5',
    'identity',
  ];
  for (const one of encodings) {
    await ask(`${front.url}/one-entry`, { headers: { 'accept-encoding': one } });
  }
  expect(front.reached().map(({ headers }) => headers['accept-encoding'])).toEqual(['gzip', 'br']);
});

test('a page is one second old at most, and what says no-store is not kept', async () => {
  front.answer(page('old'));
  await ask(`${front.url}/fresh`);
  front.answer(page('new'));
  await sleep(EXPIRED_MS);
  await ask(`${front.url}/fresh`);
  expect((await ask(`${front.url}/fresh`)).text).toBe('new');
  for (const forbidden of ['no-store', 'private, max-age=60']) {
    front.answer(page('mine', { 'Cache-Control': forbidden, 'Set-Cookie': 'a=b' }));
    const path = `/kept-${forbidden.length}`;
    expect((await ask(front.url + path)).headers).not.toHaveProperty('set-cookie');
    front.answer(page('yours'));
    expect((await ask(front.url + path)).text).toBe('yours');
  }
});

test('T17: a page that was there is answered while replicas fail, hang up or are gone', async () => {
  await ask(`${front.url}/lasting`);
  const failures: Parameters<LoneFront['answer']>[0][] = [
    ...[500, 502, 503, 504].map(status),
    (_, res) => void res.destroy(),
  ];
  for (const failure of failures) {
    front.answer(failure);
    await sleep(EXPIRED_MS);
    expect(await ask(`${front.url}/lasting`)).toMatchObject({ status: 200, text: 'page' });
  }
  for (const replica of front.replicas) await replica.die();
  await sleep(EXPIRED_MS);
  const answer = await ask(`${front.url}/lasting`);
  expect(answer).toMatchObject({ status: 200, text: 'page' });
  expect(answer.ms).toBeLessThan(500);
  for (const replica of front.replicas) await replica.back();
  await sleep(EXPIRED_MS);
});

test('a page that was taken down does not come back in an outage', async () => {
  await ask(`${front.url}/taken-down`);
  front.answer(status(404));
  await sleep(EXPIRED_MS);
  // Whoever asks first may still be given the last state while the new one is made.
  await ask(`${front.url}/taken-down`);
  await sleep(100);
  expect((await ask(`${front.url}/taken-down`)).status).toBe(404);
  front.answer(status(503));
  await sleep(EXPIRED_MS);
  expect((await ask(`${front.url}/taken-down`)).status).toBe(404);
});

test('T25: of a hundred who ask for a page that is out of date, one is passed on', async () => {
  const slow = (_: unknown, res: Parameters<Parameters<LoneFront['answer']>[0]>[1]) =>
    void setTimeout(() => page('slow')(undefined as never, res), 400);
  const hundred = () =>
    Promise.all(Array.from({ length: 100 }, () => ask(`${front.url}/stampede`)));
  front.answer(slow);
  const first = await hundred();
  expect(front.reached()).toHaveLength(1);
  await sleep(EXPIRED_MS);
  const again = await hundred();
  expect(front.reached()).toHaveLength(1);
  for (const { status: code } of [...first, ...again]) expect(code).toBe(200);
});

test('a request that was sent is tried again elsewhere only if it changes nothing', async () => {
  front.answer((_, res) => void res.destroy());
  for (const path of ['/api/contact', '/api/articles', '/admin']) {
    const answer = await ask(front.url + path, { method: 'POST', body: '{}' });
    expect([answer.status, front.reached().length], path).toEqual([503, 1]);
    await sleep(EXPIRED_MS);
  }
  expect((await ask(`${front.url}/never-made`)).status).toBe(503);
  expect(front.reached()).toHaveLength(2);
  await sleep(EXPIRED_MS);
});

test('of two replicas one is gone: nobody notices, whatever the method', async () => {
  await front.replicas[0].die();
  for (let turn = 0; turn < 20; turn += 1) {
    expect((await ask(`${front.url}/half-${turn}`)).status).toBe(200);
    const post = await ask(`${front.url}/api/articles`, { method: 'POST', body: '{}' });
    expect(post.status).toBe(200);
  }
  await front.replicas[0].back();
  await sleep(EXPIRED_MS);
});

test('with nobody behind it the front says so in the language of the page, not to be kept', async () => {
  for (const replica of front.replicas) await replica.die();
  const expected: [string, Record<string, string>, string][] = [
    ['/never', {}, 'lang="zh-CN"'],
    ['/zh-TW/never', {}, 'lang="zh-TW"'],
    ['/en', {}, 'lang="en"'],
    ['/api/contact', { referer: 'https://www.example.com/en/contact' }, 'lang="en"'],
    ['/api/contact', { accept: 'application/json' }, '{"error":"'],
  ];
  for (const [path, headers, text] of expected) {
    const method = path.startsWith('/api') ? 'POST' : 'GET';
    const answer = await ask(front.url + path, {
      method,
      headers,
      ...(method === 'POST' && { body: 'a=b' }),
    });
    expect(answer.status, path).toBe(503);
    expect(answer.text).toContain(text);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30' });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  }
  for (const replica of front.replicas) await replica.back();
  await sleep(EXPIRED_MS);
});

test('T44: bodies end at 64 KB, at 25 MB where pictures are uploaded', async () => {
  const post = (path: string, bytes: number) =>
    ask(front.url + path, { method: 'POST', body: Buffer.alloc(bytes, 97) }).then(
      (answer) => answer.status,
      () => 'cut',
    );
  expect(await post('/api/contact', 64 * 1024)).toBe(200);
  expect(front.reached().map(({ bytes }) => bytes)).toEqual([64 * 1024]);
  expect(await post('/api/contact', 64 * 1024 + 1)).toBe(413);
  expect(await post('/api/media', 24 * 1024 * 1024)).toBe(200);
  expect(['cut', 413]).toContain(await post('/api/media', 26 * 1024 * 1024));
  expect(front.reached().map(({ url }) => url)).toEqual(['/api/media']);
});

test('pages take GET and HEAD alone; what stands behind the front is nobody’s business', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await ask(`${front.url}/`, { method })).status, method).toBe(405);
  }
  for (const path of [
    '/readyz',
    '/metrics',
    '/_front/outage',
    '/en/_front/limit',
    '/_next/image?url=%2Fa',
  ]) {
    expect((await ask(front.url + path)).status, path).toBe(404);
  }
  expect(front.reached()).toEqual([]);
  const lives = await ask(`${front.url}/healthz`);
  expect([lives.status, lives.headers.server]).toEqual([200, 'nginx']);
});

test('files of the build and pictures come from the disk, compressed where that helps', async () => {
  const put = (name: string, text: string) => {
    const file = join(front.directory, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  put('static/_next/static/chunks/a.css', 'plain');
  put('static/_next/static/chunks/a.css.gz', 'compressed');
  put('media/b.webp', 'picture');
  const style = await ask(`${front.url}/_next/static/chunks/a.css`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(style).toMatchObject({ status: 200, text: 'compressed' });
  const picture = await ask(`${front.url}/api/media/file/b.webp`);
  expect(picture).toMatchObject({ status: 200, text: 'picture' });
  expect(picture.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  for (const { headers } of [style, picture]) {
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  for (const path of [
    '/api/media/file/../../conf/nginx.conf',
    '/api/media/file/%2e%2e/conf/nginx.conf',
    '/assets/..%2f..%2fconf/nginx.conf',
  ]) {
    expect((await ask(front.url + path)).text, path).not.toContain('worker_processes');
  }
  front.reached();
  await ask(`${front.url}/api/media/file/elsewhere.webp`);
  await ask(`${front.url}/_next/static/chunks/later.js`);
  expect(front.reached().map(({ url }) => url)).toEqual([
    '/api/media/file/elsewhere.webp',
    '/_next/static/chunks/later.js',
  ]);
});

test('who sends too much is told so in words; an office behind one address is not stopped', async () => {
  const post = (headers: Record<string, string> = {}) =>
    ask(`${front.url}/api/contact`, { method: 'POST', headers, body: '{}' });
  const codes = await Promise.all(
    Array.from({ length: 15 }, () => post().then((one) => one.status)),
  );
  expect(new Set(codes)).toEqual(new Set([200]));
  const more = await Promise.all(
    Array.from({ length: 20 }, () => post({ referer: 'https://www.example.com/en/contact' })),
  );
  const limited = more.filter((one) => one.status === 429);
  expect(limited.length).toBeGreaterThan(10);
  expect(limited[0]?.headers['retry-after']).toBe('30');
  expect(limited[0]?.text).toContain('lang="en"');
  expect(JSON.parse((await post({ accept: 'application/json' })).text)).toHaveProperty('error');
  expect((await ask(`${front.url}/about`)).status).toBe(200);
});
