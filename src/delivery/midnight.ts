import { invalidateEverything } from '#lib/tag-store.ts';

const DAY_MS = 86_400_000;
/** China has one time zone and no summer time. */
const CHINA_OFFSET_MS = 8 * 3_600_000;

const untilMidnight = (now: number): number => DAY_MS - ((now + CHINA_OFFSET_MS) % DAY_MS);

/**
 * Pages say things that a day changes: «review due», the year at the foot. Every midnight in China
 * they are made anew.
 */
export function invalidateAtMidnight(): () => void {
  let timer: NodeJS.Timeout;
  const plan = () => {
    timer = setTimeout(() => {
      invalidateEverything();
      plan();
    }, untilMidnight(Date.now()) + 1000);
    timer.unref();
  };
  plan();
  return () => clearTimeout(timer);
}
