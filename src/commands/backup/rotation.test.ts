import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, nameOf, outdated } from './rotation.ts';

const DAY_MS = 86_400_000;
const at = (iso: string) => nameOf(new Date(iso));
const days = (count: number, from = '2026-11-22T02:00:00Z') =>
  Array.from({ length: count }, (_, day) => nameOf(new Date(Date.parse(from) - day * DAY_MS)));

test('the name of a backup tells when it was taken', () => {
  const name = at('2026-11-22T20:30:05.123Z');
  expect(name).toMatch(/^20261122T203005123Z-[\da-f]{4}$/);
  expect(momentOf(name)?.toISOString()).toBe('2026-11-22T20:30:05.123Z');
  const others = ['manifest.json', '2026', '20261122T203005123Z', '20269922T203005123Z-1a2b'];
  expect(others.map(momentOf)).toEqual([null, null, null, null]);
});

test('two of the same moment do not write into each other', () => {
  const names = Array.from({ length: 5 }, () => at('2026-11-22T20:30:05.123Z'));
  expect(new Set(names).size).toBeGreaterThan(1);
});

test('the last of a day stays, the earlier ones of it go', () => {
  const names = [at('2026-11-22T02:00:00Z'), at('2026-11-22T14:00:00Z')];
  expect(outdated(names, { daily: 7, weekly: 4 })).toEqual(names.slice(0, 1));
});

test('of forty days, seven days and the Sundays of the weeks before stay', () => {
  const names = days(40);
  const gone = outdated(names, { daily: 7, weekly: 4 });
  const kept = names.filter((name) => !gone.includes(name));
  // 2026-11-22 is a Sunday, so it is the last of its week.
  expect(kept).toEqual([...names.slice(0, 7), names[7], names[14], names[21]]);
});

test('after a long pause the old ones stay: what counts is backups, not days', () => {
  const names = [at('2026-01-01T00:00:00Z'), at('2025-01-01T00:00:00Z')];
  expect(outdated(names, { daily: 2, weekly: 1 })).toEqual([]);
});

test('the newest always stays, and no other file is ever named', () => {
  const name = fc
    .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
    .map((time) => nameOf(new Date(time)));
  const foreign = fc.constantFrom('lost+found', 'notes.txt', '20261122');
  const names = fc.uniqueArray(fc.oneof(name, foreign), { maxLength: 60 });
  fc.assert(
    fc.property(
      names,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (all, daily, weekly) => {
        const gone = outdated(all, { daily, weekly });
        const backups = all.filter((one) => momentOf(one)).sort();
        expect(gone.every((one) => momentOf(one))).toBe(true);
        expect(backups.length - gone.length).toBeLessThanOrEqual(daily + weekly);
        const newest = backups.at(-1);
        if (newest) expect(gone).not.toContain(newest);
      },
    ),
  );
});
