import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { refuse } from './request-rules.ts';

function statusOf(method: string, url: string, headers: Record<string, string> = {}) {
  let status = 0;
  const res = {
    writeHead: (code: number) => {
      status = code;
    },
    end: () => undefined,
  };
  const refused = refuse(
    { method, url, headers } as unknown as IncomingMessage,
    res as unknown as ServerResponse,
  );
  return refused ? status : 'passed';
}

const MB = 1024 * 1024;
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };

test.each([
  ['a small body', '/api/users/login', { ...json, 'content-length': '200' }, 'passed'],
  ['a large body', '/api/users/login', { ...json, 'content-length': `${6 * MB}` }, 413],
  ['a picture', '/api/media', { ...form, 'content-length': `${20 * MB}` }, 'passed'],
  ['a gigabyte', '/api/media', { ...form, 'content-length': `${1024 * MB}` }, 413],
  [
    'a question as a body',
    '/api/articles',
    { 'x-payload-http-method-override': 'GET', 'content-length': '60000' },
    'passed',
  ],
  [
    'a very long question',
    '/api/articles',
    { 'x-http-method-override': 'GET', 'content-length': '70000' },
    413,
  ],
  ['a body without length', '/api/media', { ...form, 'transfer-encoding': 'chunked' }, 411],
  [
    'the contact form, which counts itself',
    '/api/contact',
    { 'transfer-encoding': 'chunked' },
    'passed',
  ],
  ['a post to a page', '/about', {}, 405],
])('%s', (_what, url, headers, expected) => {
  expect(statusOf('POST', url, headers as Record<string, string>)).toBe(expected);
});

test('an address with a zero byte stands nowhere', () => {
  expect(statusOf('GET', '/articles/%00')).toBe(400);
});
