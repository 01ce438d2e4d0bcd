import { beforeAll, expect, test, vi } from 'vitest';
import { leadReference } from './lead-reference.ts';
import type { Lead } from './lead-schema.ts';

beforeAll(() => {
  vi.stubEnv('SCHEMA_ONLY', '1');
});

const lead: Lead = {
  name: '王小明',
  company: '',
  email: 'w@example.com',
  phone: '',
  interest: '',
  message: '你好',
};
const morning = new Date('2026-11-22T01:00:00Z');

test('the same enquiry has the same number, another one another', () => {
  const keyed = { ...lead, idempotencyKey: 'k' };
  expect(leadReference(keyed)).toBe(leadReference({ ...keyed }));
  expect(leadReference(keyed)).not.toBe(leadReference({ ...keyed, idempotencyKey: 'other' }));
  expect(leadReference(keyed)).toMatch(/^[0-9a-z]{20}$/);
});

test('a form sent again with other words is a new enquiry, though its key is the old one', () => {
  const keyed = { ...lead, idempotencyKey: 'k' };
  expect(leadReference(keyed)).not.toBe(leadReference({ ...keyed, message: '还有一件事' }));
});

test('without a key the same content on the same day is the same enquiry', () => {
  const evening = new Date('2026-11-22T20:00:00Z');
  const nextDay = new Date('2026-11-23T01:00:00Z');
  expect(leadReference(lead, morning)).toBe(leadReference(lead, evening));
  expect(leadReference(lead, morning)).not.toBe(leadReference(lead, nextDay));
});
