import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { now } from '#lib/tag-store.ts';
import { etagOf } from './etag.ts';
import { pageStore } from './page-store.ts';
import { serveStored } from './serve-stored.ts';

const html = Buffer.from('<!doctype html>');
const etag = etagOf(html);

function ask(headers: Record<string, string>) {
  const res = { writeHead: vi.fn(() => res), end: vi.fn() };
  const req = { url: '/en', method: 'GET', headers };
  pageStore().keep('/en', {
    kind: 'page',
    html,
    status: 200,
    headers: {},
    etag,
    tags: [],
    madeAt: now(),
    revalidate: false,
    encoded: {},
  });
  const answered = serveStored(req as unknown as IncomingMessage, res as unknown as ServerResponse);
  expect(answered).toBe('memory');
  return res;
}

test.each(['br', 'gzip', 'identity'])('a page as %s has the tag of all its forms', (encoding) => {
  const { writeHead } = ask({ 'accept-encoding': encoding });
  expect(writeHead).toHaveBeenCalledWith(200, expect.objectContaining({ ETag: etag }));
});

test.each([etag, etag.slice(2), `"older", ${etag}`, '*'])('304 for who has %s', (known) => {
  const { writeHead, end } = ask({ 'if-none-match': known, 'accept-encoding': 'br' });
  expect(writeHead).toHaveBeenCalledWith(304, expect.objectContaining({ ETag: etag }));
  expect(end).toHaveBeenCalledWith();
});
