import { expect, test } from 'vitest';
import { toMedicalReview } from './medical-review.ts';

const overdue = (nextReview: string, now: string) =>
  toMedicalReview({ reviewedOn: '2026-01-01', nextReview }, new Date(now))?.overdue;

// The picker of the admin stores noon, the demo content the beginning of the day.
test.each(['2026-06-30', '2026-06-30T04:00:00.000Z', '2026-06-30T12:00:00.000Z'])(
  'a review due on %s is late from midnight in China on, and not for a part of its own day',
  (day) => {
    expect(overdue(day, '2026-06-29T23:00:00+08:00')).toBe(false);
    expect(overdue(day, '2026-06-30T00:00:01+08:00')).toBe(false);
    expect(overdue(day, '2026-06-30T23:59:59+08:00')).toBe(false);
    expect(overdue(day, '2026-07-01T00:00:01+08:00')).toBe(true);
  },
);

test('without a date of the next review nothing is late', () => {
  expect(toMedicalReview({ reviewedOn: '2026-01-01' })?.overdue).toBe(false);
});
