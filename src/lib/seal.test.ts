import { beforeAll, expect, test, vi } from 'vitest';
import { keyedHash, seal, unseal } from './seal.ts';

beforeAll(() => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret of the tests, of more than 32 characters');
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none');
});

test('what is sealed opens for the same purpose alone, and hides its text', () => {
  const sealed = seal('journal', '王小明 13800138000');
  expect(unseal('journal', sealed)).toBe('王小明 13800138000');
  expect(sealed).not.toContain('13800138000');
  expect(() => unseal('settings', sealed)).toThrow();
});

test('sealing twice gives two texts; a changed one does not open', () => {
  const sealed = seal('journal', '一');
  expect(seal('journal', '一')).not.toBe(sealed);
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => unseal('journal', bytes.toString('base64url'))).toThrow();
  expect(() => unseal('journal', 'short')).toThrow();
});

test('a keyed hash is the same for the same purpose and text', () => {
  expect(keyedHash('address', '203.0.113.0/24')).toBe(keyedHash('address', '203.0.113.0/24'));
  expect(keyedHash('address', '203.0.113.0/24')).not.toBe(keyedHash('person', '203.0.113.0/24'));
});
