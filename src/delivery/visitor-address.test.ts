import { expect, test } from 'vitest';
import { visitorAddress } from './visitor-address.ts';

const from = (headers: Record<string, string>, trustProxy: boolean) =>
  visitorAddress({ headers, socket: { remoteAddress: '192.0.2.1' } as never }, trustProxy);

test('T40: without a proxy of ours a forged header counts for nothing', () => {
  expect(from({ 'x-forwarded-for': '198.51.100.7', 'x-real-ip': '198.51.100.8' }, false)).toBe(
    '192.0.2.1',
  );
});

test.each([
  [{ 'x-forwarded-for': '198.51.100.7' }, '198.51.100.7'],
  [{ 'x-forwarded-for': '203.0.113.66, 198.51.100.7' }, '198.51.100.7'],
  [{ 'x-forwarded-for': '2001:db8::7' }, '2001:db8::7'],
  [{ 'x-real-ip': '198.51.100.8' }, '198.51.100.8'],
  [{ 'x-forwarded-for': 'unknown', 'x-real-ip': '198.51.100.8' }, '198.51.100.8'],
  [{ 'x-forwarded-for': '<script>' }, '192.0.2.1'],
  [{}, '192.0.2.1'],
])('T40: behind our proxy what it added counts: %j', (headers, expected) => {
  expect(from(headers, true)).toBe(expected);
});
