import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { announce } from '../../tests/announce.ts';
import { makeCertificate } from '../../tests/cluster/certificate.ts';

const undo: (() => unknown)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A front with the certificate of `localhost`, reached by another name. */
async function startFront(cacheState: (req: IncomingMessage) => string) {
  const directory = mkdtempSync(join(tmpdir(), 'site-front-'));
  const { key, certificate } = makeCertificate(directory);
  const ca = readFileSync(certificate);
  const asked: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: ca }, (req, res) => {
    const { host, 'accept-encoding': encoding = 'none' } = req.headers;
    asked.push(`${req.method} ${host}${req.url} ${encoding}`);
    res.writeHead(404, { 'X-Cache': cacheState(req) }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  globalAgent.options.ca = ca;
  undo.push(
    () => server.close(),
    () => rmSync(directory, { recursive: true }),
    () => delete globalAgent.options.ca,
  );
  vi.stubEnv('SITE_URL', 'https://localhost');
  vi.stubEnv('FRONT_URL', `https://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.resetModules();
  const { refreshFrontAfterRemovals } = await import('./refresh-front.ts');
  undo.push(refreshFrontAfterRemovals([10, 10, 10, 10]));
  return asked;
}

const threeForms = (path: string) =>
  ['br', 'gzip', 'none'].map((encoding) => `HEAD localhost${path} ${encoding}`);

test('what was taken down is asked for at every address, in every form', async () => {
  const asked = await startFront(() => 'EXPIRED');
  announce(['articles', 'articles:5', 'articles/gone'], { removed: true });
  const wanted = ['/articles/gone', '/zh-TW/articles/gone', '/en/articles/gone'];
  await vi.waitFor(() => expect(asked).toHaveLength(9));
  expect(asked.toSorted()).toEqual(wanted.flatMap(threeForms).toSorted());
});

test('pages that showed it are asked for too; a mere change asks for nothing', async () => {
  const asked = await startFront(() => 'MISS');
  const { pageStore } = await import('./page-store.ts');
  for (const key of ['/zh-CN', '/en/news', '/zh-CN/search/5bm5']) {
    pageStore().keep(key, {
      kind: 'page',
      html: Buffer.from('x'),
      status: 200,
      headers: {},
      etag: '"x"',
      tags: ['news'],
      madeAt: 1,
      revalidate: false,
      encoded: {},
    });
  }
  announce(['news', 'news/changed']);
  announce(['news'], { removed: true });
  await vi.waitFor(() => expect(asked).toHaveLength(6));
  expect(asked.toSorted()).toEqual(['/', '/en/news'].flatMap(threeForms).toSorted());
});

test('a front that could ask nobody is asked again, for that alone', async () => {
  let first = true;
  const asked = await startFront((req) => {
    const stale = first && req.url === '/en/gone';
    if (stale) first = false;
    return stale ? 'STALE' : 'EXPIRED';
  });
  announce(['pages/gone'], { removed: true });
  await vi.waitFor(() => expect(asked).toHaveLength(10));
  expect(asked.at(-1)).toBe('HEAD localhost/en/gone br');
});
