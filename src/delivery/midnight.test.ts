import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isStale, now } from '#lib/tag-store.ts';
import { invalidateAtMidnight } from './midnight.ts';

const HOUR_MS = 3_600_000;
const SLACK_MS = 2000;

let stop = () => {};
// The clock by which pages are dated goes on: only the day and the timers are played.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function start(at: string): () => boolean {
  vi.setSystemTime(new Date(at));
  stop = invalidateAtMidnight();
  let madeAt = now();
  /** Whether everything was made old since the last time this was asked. */
  return () => {
    const old = isStale([], madeAt);
    madeAt = now();
    return old;
  };
}

// Servers stand in any zone, and some of them change their clocks on these nights.
describe.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata'])(
  'on a server in %s',
  (serverZone) => {
    beforeEach(() => void vi.stubEnv('TZ', serverZone));

    test.each(['2026-03-07', '2026-03-28', '2026-10-24', '2026-10-31', '2026-12-31'])(
      'everything is made anew at midnight in China, not before, and again a day later (%s)',
      (day) => {
        const isRenewed = start(`${day}T21:30:00+08:00`);
        vi.advanceTimersByTime(2.5 * HOUR_MS - 1);
        expect(isRenewed()).toBe(false);
        vi.advanceTimersByTime(SLACK_MS);
        expect(isRenewed()).toBe(true);
        vi.advanceTimersByTime(24 * HOUR_MS - SLACK_MS);
        expect(isRenewed()).toBe(false);
        vi.advanceTimersByTime(SLACK_MS);
        expect(isRenewed()).toBe(true);
      },
    );
  },
);

test('a start at the stroke of midnight does not miss the day', () => {
  const isRenewed = start('2026-07-01T00:00:00+08:00');
  vi.advanceTimersByTime(24 * HOUR_MS + SLACK_MS);
  expect(isRenewed()).toBe(true);
});

test('once stopped it does nothing', () => {
  const isRenewed = start('2026-07-01T23:59:59+08:00');
  stop();
  vi.advanceTimersByTime(48 * HOUR_MS);
  expect(isRenewed()).toBe(false);
});
