import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answerByNext } from './next-answer.ts';

const TEXT = '尚无此页。'.repeat(500);
let stop = () => {};
afterEach(() => stop());

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A site whose pages `next` makes and of which `kept` knows a finished one. */
async function siteOf(next: Handler, kept?: (res: ServerResponse) => void): Promise<string> {
  const server = createServer((req, res) => {
    const whenKept = () => {
      kept?.(res);
      return kept !== undefined;
    };
    answerByNext(req, res, next, whenKept).catch(() => res.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => void server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
}

const notFound: Handler = async (req, res) => {
  expect(req.headers['accept-encoding']).toBeUndefined();
  req.url = '/of-its-own';
  res.statusCode = 404;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.setHeader('Vary', 'rsc, next-url');
  res.setHeader('Content-Length', Buffer.byteLength(TEXT));
  res.write(TEXT.slice(0, 100));
  res.end(TEXT.slice(100));
};

test('who asks first gets the page as it is kept, and nothing of what Next wrote', async () => {
  const asked: (string | undefined)[] = [];
  const url = await siteOf(
    async (req, res) => {
      asked.push(req.headers['accept-encoding']);
      await notFound(req, res);
    },
    (res) => {
      asked.push(res.req.url, res.req.headers['accept-encoding'] as string);
      res.writeHead(200, { 'Content-Type': 'text/html' }).end('kept');
    },
  );
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  expect([answer.status, await answer.text()]).toEqual([200, 'kept']);
  expect(answer.headers.get('vary')).toBeNull();
  expect(asked).toEqual([undefined, '/page', 'br']);
});

test.each(['br', 'gzip', 'identity'])(
  'what is not kept is sent as Next says, as %s',
  async (form) => {
    const answer = await fetch(await siteOf(notFound), { headers: { 'accept-encoding': form } });
    expect([answer.status, await answer.text()]).toEqual([404, TEXT]);
    expect(answer.headers.get('content-encoding')).toBe(form === 'identity' ? null : form);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const length = Number(answer.headers.get('content-length'));
    if (form === 'identity') expect(length).toBe(Buffer.byteLength(TEXT));
    else expect(length).toBeLessThan(200);
  },
);

test('what comes in many pieces is gathered whole', async () => {
  const url = await siteOf(async (_req, res) => {
    for (let piece = 0; piece < 100; piece += 1) {
      if (!res.write('x'.repeat(20_000))) await once(res, 'drain');
    }
    res.end();
  });
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
  expect((await answer.text()).length).toBe(2_000_000);
});

test('HEAD has no body', async () => {
  const answer = await fetch(await siteOf(notFound), { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});

test('where Next fails half-way, nothing of it is sent', async () => {
  const url = await siteOf(async (_req, res) => {
    res.write('half');
    throw new Error('broken');
  });
  const answer = await fetch(url);
  expect([answer.status, await answer.text()]).toEqual([500, '']);
});
