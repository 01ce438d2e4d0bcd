/** T36 against the real server: its memory stays flat, whatever is sent. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostile, png } from '../integration/hostile-files.ts';
import { type Cms, expect, html, SITE, test } from './site.ts';

const MB = 1024 * 1024;
const GB = 1024 * MB;
const MAX_GROWTH_MB = 300;

const memoryMb = (): number => {
  const status = readFileSync(`/proc/${process.env.SITE_PID}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
};

/** How much the server's memory grows at most while something goes on. */
async function growth(work: () => Promise<void>): Promise<number> {
  const before = memoryMb();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memoryMb());
  }, 50);
  await work().finally(() => clearInterval(timer));
  return Math.max(most, memoryMb()) - before;
}

/** What the admin's browser sends with a request. */
async function asStaff({ api }: Cms) {
  const { cookies } = await api.storageState();
  return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), origin: SITE };
}

async function upload(headers: Record<string, string>, data: Buffer, name: string, type: string) {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(data)], { type }), name);
  body.set('_payload', JSON.stringify({ alt: '替代文字' }));
  const answer = await fetch(`${SITE}/api/media`, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

test('T36: all hostile files together do not make memory grow', async ({ cms }) => {
  test.setTimeout(180_000);
  const staff = await asStaff(cms);
  const files = await Promise.all(
    hostile.map(async ([what, data, name, type]) => ({ what, data: await data(), name, type })),
  );
  expect(files.length).toBeGreaterThanOrEqual(30);
  // The picture library is loaded with the first picture.
  const honest = await upload(staff, await png(), 'honest.png', 'image/png');
  expect(honest.status).toBe(201);
  await cms.remove('media', JSON.parse(honest.text).doc.id);
  const grown = await growth(async () => {
    for (const { what, data, name, type } of files) {
      const { status, text } = await upload(staff, data, name, type);
      expect([400, 413], `${what}: ${text}`).toContain(status);
    }
  });
  expect(grown).toBeLessThan(MAX_GROWTH_MB);
  // Refused before they were read to the end: their connections must not hold up what comes next.
  await sleep(1500);
  for (let request = 0; request < 5; request += 1) {
    const answered = fetch(`${SITE}/healthz`, { signal: AbortSignal.timeout(5000) });
    expect((await answered).status).toBe(200);
  }
});

interface Sent {
  /** Of the answer; 0 where the connection was closed without one. */
  status: number;
  bytes: number;
}

/** Sends a gigabyte, for as long as the other side takes it. */
async function sendGigabyte(
  path: string,
  headers: Record<string, string | number>,
  method = 'POST',
): Promise<Sent> {
  const sending = request(`${SITE}${path}`, { method, headers });
  const sent: Sent = { status: 0, bytes: 0 };
  let open = true;
  sending.on('error', () => {
    open = false;
  });
  sending.on('response', (answer) => {
    sent.status = answer.statusCode ?? 0;
    open = false;
    answer.resume();
  });
  sending.on('close', () => {
    open = false;
  });
  const chunk = Buffer.alloc(MB, 'a');
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n';
  sending.write(head);
  while (open && sent.bytes < GB) {
    const taken = sending.write(chunk);
    sent.bytes += chunk.length;
    if (!taken) {
      const drained = new Promise((resolve) => sending.once('drain', resolve));
      await Promise.race([drained, sleep(1000)]);
    }
    await sleep(0);
  }
  sending.destroy();
  return sent;
}

const form = { 'content-type': 'multipart/form-data; boundary=x' };
const chunked = { 'transfer-encoding': 'chunked' };

test('T36: a gigabyte over the wire is refused before it is taken in', async ({ cms }) => {
  test.setTimeout(120_000);
  const staff = await asStaff(cms);
  const attempts: [string, string, Record<string, string | number>, number[]][] = [
    ['with its length', '/api/media', { ...form, 'content-length': GB }, [413]],
    ['in pieces', '/api/media', { ...form, ...chunked }, [411, 413]],
    ['with its length, by staff', '/api/media', { ...form, ...staff, 'content-length': GB }, [413]],
    ['in pieces, by staff', '/api/media', { ...form, ...staff, ...chunked }, [411, 413]],
    ['a log-in', '/api/users/login', { 'content-type': 'application/json', ...chunked }, [411]],
    ['an enquiry', '/api/contact', { 'content-type': 'application/json', ...chunked }, [413]],
    ['to a page', '/about', { ...form, ...chunked }, [405]],
  ];
  const grown = await growth(async () => {
    for (const [what, path, headers, expected] of attempts) {
      const { status, bytes } = await sendGigabyte(path, headers);
      // Closed without an answer is as good: the client was still sending when it came.
      expect([...expected, 0], what).toContain(status);
      expect(bytes, what).toBeLessThan(64 * MB);
    }
    const { bytes } = await sendGigabyte('/api/media', { ...form, ...chunked }, 'GET');
    expect(bytes, 'a question with a body').toBeLessThan(64 * MB);
  });
  expect(grown).toBeLessThan(MAX_GROWTH_MB);
  expect((await html('/healthz')).status).toBe(200);
});
