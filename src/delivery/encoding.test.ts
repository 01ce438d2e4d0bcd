import { expect, test } from 'vitest';
import { encodingFor } from './encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'text/html; charset=utf-8', 'br'],
  ['gzip, deflate', 'application/atom+xml', 'gzip'],
  ['gzip', 'image/svg+xml', 'gzip'],
  ['gzip, br', 'image/png', undefined],
  ['identity', 'text/html', undefined],
  ['', 'text/html', undefined],
  [undefined, 'text/html', undefined],
])('to who accepts %s, %s is sent as %s', (accepted, type, encoding) => {
  expect(encodingFor(accepted, type)).toBe(encoding);
});
