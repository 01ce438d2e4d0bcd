import { RateLimiterMemory } from 'rate-limiter-flexible';
import { expect, test, vi } from 'vitest';
import { RULES } from '../features/leads/spam/rules.ts';
import { Limits, limitersBy } from './limits.ts';

const store = () => limitersBy(RULES, (options) => new RateLimiterMemory(options));

test('a store that fails is left alone for a while, then asked again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  let away = true;
  const shared = store();
  const asked = vi.fn(() => {
    if (away) throw new Error('away');
    return shared;
  });
  const limits = new Limits(RULES, { shared: asked, patienceMs: 100 });
  expect(await limits.take([['spent', 'a']])).toEqual({});
  expect(await limits.take([['spent', 'a']])).toHaveProperty('spent');
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await limits.take([['spent', 'b']])).toEqual({});
  expect(asked).toHaveBeenCalledTimes(1);
  away = false;
  vi.advanceTimersByTime(2_001);
  expect(await limits.take([['spent', 'c']])).toEqual({});
  expect(asked).toHaveBeenCalledTimes(2);
  // What this process has let through in the meantime it still knows.
  expect(await limits.take([['spent', 'b']])).toHaveProperty('spent');
  vi.useRealTimers();
});

test('a store that is slow is waited for no longer than it may take', async () => {
  const limits = new Limits(RULES, { shared: () => new Promise(() => undefined), patienceMs: 50 });
  const since = performance.now();
  expect(await limits.take([['contact', 'a']])).toEqual({});
  await limits.note('passed', 'b', 2);
  expect(await limits.recall('passed', 'b')).toBe(2);
  expect(await limits.recall('passed', 'c')).toBeNull();
  expect(performance.now() - since).toBeLessThan(500);
});

test('where one of several refuses, the others get their point back', async () => {
  const shared = store();
  const limits = new Limits(RULES, { shared: () => shared, patienceMs: 100 });
  await limits.take([['spent', 'a']]);
  for (let count = 0; count < 30; count += 1) {
    expect(
      await limits.take([
        ['contact', 'b'],
        ['spent', 'a'],
      ]),
    ).toEqual({ spent: expect.any(Number) });
  }
  expect(await limits.take([['contact', 'b']])).toEqual({});
});

test('what another replica has used up is refused, and costs nothing here', async () => {
  const shared = store();
  const [one, other] = [shared, shared].map(
    (all) => new Limits(RULES, { shared: () => all, patienceMs: 100 }),
  ) as [Limits<keyof typeof RULES>, Limits<keyof typeof RULES>];
  expect(await one.take([['spent', 'a']])).toEqual({});
  expect(await other.take([['spent', 'a']])).toHaveProperty('spent');
  await shared.spent.delete('a');
  expect(await other.take([['spent', 'a']])).toEqual({});
});
