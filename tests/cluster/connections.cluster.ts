/** The front towards those who connect: slow ones (T44), and over TLS. */
import { readdirSync, readFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/commands/start/free-port.ts';
import { ask } from './ask.ts';
import { makeCertificate } from './certificate.ts';
import { type LoneFront, startLoneFront } from './lone-front.ts';

let front: LoneFront;
let plain: LoneFront;
let tlsPort: number;
beforeAll(async () => {
  plain = await startLoneFront();
  tlsPort = await freePort();
  front = await startLoneFront((directory) => {
    makeCertificate(directory);
    return {
      FRONT_SCHEME: 'https',
      FRONT_TLS_PORT: `127.0.0.1:${tlsPort}`,
      FRONT_CERTIFICATES: directory,
    };
  });
});
afterAll(() => Promise.all([front.stop(), plain.stop()]));

function overTls(path: string, headers: Record<string, string> = {}) {
  const ca = readFileSync(join(front.directory, 'fullchain.pem'));
  const session = connectHttp2(`https://localhost:${tlsPort}`, { ca });
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    session.on('error', reject);
    const stream = session.request({ ':path': path, ...headers });
    stream.on('error', reject);
    stream.on('response', (answer) => {
      stream.resume();
      stream.on('end', () => {
        session.close();
        resolve(answer);
      });
    });
    stream.end();
  });
}

test('over TLS it speaks HTTP/2 and says so for two years; plain HTTP is sent there', async () => {
  const answer = await overTls('/about', { 'x-forwarded-proto': 'http' });
  expect(answer[':status']).toBe(200);
  expect(answer['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  expect(front.reached().map(({ headers }) => headers['x-forwarded-proto'])).toEqual(['https']);
  const plain = await ask(`${front.url}/articles?page=2`);
  expect([plain.status, plain.headers.location]).toEqual([
    308,
    'https://www.example.com/articles?page=2',
  ]);
});

/** Sends the beginning of a request and then a letter a second, or nothing; what came back and when. */
function dawdle(start: string, letter = ''): Promise<{ ms: number; answer: string }> {
  const since = performance.now();
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(plain.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.write(start);
    const timer = setInterval(() => letter && socket.write(letter), 1000);
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ ms: performance.now() - since, answer });
    });
  });
}

test('T44: who does not finish is cut, and nobody waits for them', async () => {
  const form = 'POST /api/contact HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n';
  const slow = [
    ...Array.from({ length: 100 }, () => dawdle('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ', 'a')),
    ...Array.from({ length: 10 }, () => dawdle(form)),
  ];
  const page = await ask(`${plain.url}/about`);
  expect(page.status).toBe(200);
  expect(page.ms).toBeLessThan(1000);
  for (const { ms } of await Promise.all(slow)) expect(ms).toBeLessThan(13_000);
  expect(plain.reached().map(({ url }) => url)).toEqual(['/about']);
});

test('T44: one address holds no more than a hundred requests to the API open', async () => {
  const upload = 'POST /api/media HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n';
  const held = Array.from({ length: 150 }, () => dawdle(upload));
  const answers = await Promise.all(held);
  const refused = answers.filter(({ answer }) => answer.includes(' 429 '));
  expect(refused).toHaveLength(50);
  expect((await ask(`${plain.url}/api/articles`)).status).toBe(200);
});

test('nginx’s official image fills in the templates alike: nothing in them is named otherwise', () => {
  const templates = join(import.meta.dirname, '../../deploy/nginx/templates');
  const rendered = join(front.directory, 'conf');
  for (const file of readdirSync(templates)) {
    const directives = (path: string) => readFileSync(path, 'utf8').replace(/^\s*#.*$/gm, '');
    // Its entry point replaces $NAME too, and leaves alone what the environment does not know.
    expect(directives(join(templates, file)).match(/\$FRONT_|\$\{(?!FRONT_)/), file).toBeNull();
    const text = directives(join(rendered, file.replace('.template', '')));
    expect(text, file).not.toMatch(/\$\{|FRONT_/);
  }
});
