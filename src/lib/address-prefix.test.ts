import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey, addressPrefix } from './address-prefix.ts';

test.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['::FFFF:C000:24D', '192.0.2.0/24'],
  ['2001:db8:1:23ff:1:2:3:4', '2001:db8:1:2300::/56'],
  ['2001:0DB8:0001:2300::', '2001:db8:1:2300::/56'],
  ['fe80::1%eth0', 'fe80:0:0:0::/56'],
  ['::1', '0:0:0:0::/56'],
])('%s belongs to %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix);
});

test.each(['', 'unknown', '192.0.2', '2001:db8:::1', '::1]/x'])('«%s» is no address', (text) => {
  expect(addressPrefix(text)).toBeNull();
});

test('every address has a prefix, and neighbours share it', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(addressPrefix(address)).toMatch(/\/(24|56)$/);
    }),
  );
  expect(addressPrefix('2001:db8::1')).toBe(addressPrefix('2001:db8:0:ff::1'));
  expect(addressPrefix('2001:db8::1')).not.toBe(addressPrefix('2001:db8:0:100::1'));
});

test('T50: what is kept does not tell the address, and changes with the month', () => {
  const november = addressKey('192.0.2.77', new Date('2026-11-30T23:59:59Z'));
  const december = addressKey('192.0.2.77', new Date('2026-12-01T00:00:00Z'));
  expect(november).toMatch(/^[0-9a-f]{64}$/);
  expect(addressKey('192.0.2.1', new Date('2026-11-01T00:00:00Z'))).toBe(november);
  expect(december).not.toBe(november);
  expect(addressKey(null)).toBeNull();
  expect(addressKey('nonsense')).toBeNull();
});
