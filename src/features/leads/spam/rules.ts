import type { Rules } from '#lib/limits.ts';
import { CHALLENGE_S } from './challenge.ts';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** What is counted of enquiries. */
export const RULES = {
  /** Enquiries with a proof of work, by network. */
  proved: { points: 60, duration: HOUR },
  /** Enquiries without, by network. */
  unproved: { points: 20, duration: HOUR },
  /** Enquiries by e-mail address and by telephone number. */
  contact: { points: 10, duration: DAY },
  /** Uses of a challenge; remembered a little longer than it is good for. */
  spent: { points: 1, duration: CHALLENGE_S + 60 },
  /** Enquiries that have been let through, by reference: the points say how. */
  passed: { points: 1, duration: DAY },
} satisfies Rules<string>;
export type Rule = keyof typeof RULES;
