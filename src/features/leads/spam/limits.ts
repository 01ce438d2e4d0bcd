import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Circuit } from '#lib/circuit.ts';
import { CHALLENGE_S } from './challenge.ts';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** What is counted: so many points within so many seconds. */
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
} as const;
export type Rule = keyof typeof RULES;
export type Limiters = Record<Rule, RateLimiterAbstract>;
export type Claim = readonly [Rule, string];

/** One limiter for each rule, however `make` keeps its points. */
export function limitersBy(
  make: (options: { keyPrefix: Rule; points: number; duration: number }) => RateLimiterAbstract,
): Limiters {
  const one = (rule: Rule) => make({ keyPrefix: rule, ...RULES[rule] });
  return {
    proved: one('proved'),
    unproved: one('unproved'),
    contact: one('contact'),
    spent: one('spent'),
    passed: one('passed'),
  };
}

/** How long a store is left alone after it did not answer. */
const REST_MS = 2_000;

interface Options {
  /** The store that all replicas share. */
  shared: () => Limiters | Promise<Limiters>;
  /** So long it is waited for. */
  patienceMs: number;
}

/**
 * Counts in this process and in the store that all share. While that is away or slow, the process
 * goes on by what it has seen itself: the limits are coarser then, and nobody waits.
 */
export class Limits {
  readonly #own = limitersBy((options) => new RateLimiterMemory(options));
  readonly #options: Options;
  readonly #circuit: Circuit;

  constructor(options: Options) {
    this.#options = options;
    this.#circuit = new Circuit({ patienceMs: options.patienceMs, restMs: REST_MS });
  }

  /**
   * Takes a point of each, or of none.
   * @returns which rules refuse, and the milliseconds until each has a point again; empty where all
   * were taken
   */
  async take(claims: readonly Claim[]): Promise<Partial<Record<Rule, number>>> {
    const waits = await Promise.all(claims.map((claim) => this.#takeOne(claim)));
    const refusing: Partial<Record<Rule, number>> = {};
    claims.forEach(([rule], index) => {
      const wait = waits[index] ?? null;
      if (wait !== null) refusing[rule] = Math.max(wait, refusing[rule] ?? 0);
    });
    if (Object.keys(refusing).length > 0) {
      const taken = claims.filter((_, index) => waits[index] === null);
      await Promise.all(taken.map((claim) => this.#giveBack(claim)));
    }
    return refusing;
  }

  /** Writes points down, whatever was there. */
  async note(rule: Rule, key: string, points: number): Promise<void> {
    const write = (one: RateLimiterAbstract) => one.set(key, points, RULES[rule].duration);
    await Promise.all([write(this.#own[rule]), this.#ask(rule, write)]);
  }

  /** @returns the points that are there, null where there are none */
  async recall(rule: Rule, key: string): Promise<number | null> {
    const read = (one: RateLimiterAbstract) => one.get(key);
    const found = (await read(this.#own[rule])) ?? (await this.#ask(rule, read));
    return found?.consumedPoints ?? null;
  }

  async #takeOne([rule, key]: Claim): Promise<number | null> {
    const own = await consume(this.#own[rule], key);
    if (own !== null) return own;
    const shared = (await this.#ask(rule, (one) => consume(one, key))) ?? null;
    if (shared !== null) await this.#own[rule].reward(key);
    return shared;
  }

  async #giveBack([rule, key]: Claim): Promise<void> {
    const give = (one: RateLimiterAbstract) => one.reward(key);
    await Promise.all([give(this.#own[rule]), this.#ask(rule, give)]);
  }

  /** @returns undefined while the store is away */
  #ask<T>(rule: Rule, work: (limiter: RateLimiterAbstract) => Promise<T>): Promise<T | undefined> {
    return this.#circuit.ask(async () => work((await this.#options.shared())[rule]));
  }
}

/** @returns null where a point was taken, else the milliseconds until there is one */
const consume = (limiter: RateLimiterAbstract, key: string): Promise<number | null> =>
  limiter.consume(key).then(
    () => null,
    (refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw refusal;
    },
  );
