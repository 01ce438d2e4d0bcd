import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { repeat } from './repeat.ts';

test('work is done again and again, never twice at a time, until stopped', async () => {
  let under = 0;
  let most = 0;
  let done = 0;
  const stop = repeat(
    1,
    async () => {
      under += 1;
      most = Math.max(most, under);
      await sleep(5);
      under -= 1;
      done += 1;
    },
    () => undefined,
  );
  await expect.poll(() => done).toBeGreaterThan(2);
  await stop();
  expect([most, under]).toEqual([1, 0]);
  const after = done;
  await sleep(30);
  expect(done).toBe(after);
});

test('a failure is told once, and again after it went well', async () => {
  const outcomes = ['away', 'away', '', 'away', 'other'];
  const told: string[] = [];
  const stop = repeat(
    1,
    async () => {
      const outcome = outcomes.shift();
      if (outcome) throw new Error(outcome);
    },
    (problem) => void told.push(problem),
  );
  await expect.poll(() => outcomes.length).toBe(0);
  await stop();
  expect(told).toEqual(['away', 'away', 'other']);
});
