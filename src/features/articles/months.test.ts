import { expect, it } from 'vitest';
import { monthsBetween, monthTagsOf } from './months.ts';

it('names every month from one moment to a later one', () => {
  expect(monthsBetween('2025-11-30T10:00:00Z', '2026-02-01T00:00:00Z', 24)).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(monthsBetween('2026-02-01T00:00:00Z', '2026-02-27T00:00:00Z', 24)).toEqual(['2026-02']);
});

it('gives up on gaps that are too long', () => {
  expect(monthsBetween('2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 24)).toBeNull();
});

it('tags a document with its own month, a draft without date with none', () => {
  expect(monthTagsOf('2026-02-27T00:00:00.000Z')).toEqual(['articles@month:2026-02']);
  expect(monthTagsOf(new Date('2026-02-27T00:00:00Z'))).toEqual(['articles@month:2026-02']);
  expect(monthTagsOf(null)).toEqual([]);
});
