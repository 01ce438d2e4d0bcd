import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Circuit } from './circuit.ts';

/** What is counted: by name so many points within so many seconds. Names are the same everywhere. */
export type Rules<R extends string> = Readonly<
  Record<R, Readonly<{ points: number; duration: number }>>
>;
export type Limiters<R extends string> = Record<R, RateLimiterAbstract>;
export type Claim<R extends string> = readonly [R, string];

/** One limiter for each rule, however `make` keeps its points. */
export const limitersBy = <R extends string>(
  rules: Rules<R>,
  make: (options: { keyPrefix: R; points: number; duration: number }) => RateLimiterAbstract,
): Limiters<R> =>
  Object.fromEntries(
    (Object.keys(rules) as R[]).map((rule) => [rule, make({ keyPrefix: rule, ...rules[rule] })]),
  ) as Limiters<R>;

/** How long a store is left alone after it did not answer. */
const REST_MS = 2_000;

interface Options<R extends string> {
  /** The store that all replicas share. */
  shared: () => Limiters<R> | Promise<Limiters<R>>;
  /** So long it is waited for. */
  patienceMs: number;
}

/**
 * Counts in this process and in the store that all share. While that is away or slow, the process
 * goes on by what it has seen itself: the limits are coarser then, and nobody waits.
 */
export class Limits<R extends string> {
  readonly #rules: Rules<R>;
  readonly #own: Limiters<R>;
  readonly #options: Options<R>;
  readonly #circuit: Circuit;

  constructor(rules: Rules<R>, options: Options<R>) {
    this.#rules = rules;
    this.#own = limitersBy(rules, (one) => new RateLimiterMemory(one));
    this.#options = options;
    this.#circuit = new Circuit({ patienceMs: options.patienceMs, restMs: REST_MS });
  }

  /**
   * Takes a point of each, or of none.
   * @returns which rules refuse, and the milliseconds until each has a point again; empty where all
   * were taken
   */
  async take(claims: readonly Claim<R>[]): Promise<Partial<Record<R, number>>> {
    const waits = await Promise.all(claims.map((claim) => this.#takeOne(claim)));
    const refusing: Partial<Record<R, number>> = {};
    claims.forEach(([rule], index) => {
      const wait = waits[index] ?? null;
      if (wait !== null) refusing[rule] = Math.max(wait, refusing[rule] ?? 0);
    });
    if (Object.keys(refusing).length > 0) {
      const taken = claims.filter((_, index) => waits[index] === null);
      await this.giveBack(taken);
    }
    return refusing;
  }

  /** Puts points back that were taken. */
  async giveBack(claims: readonly Claim<R>[]): Promise<void> {
    await Promise.all(
      claims.map(([rule, key]) => {
        const give = (one: RateLimiterAbstract) => one.reward(key);
        return Promise.all([give(this.#own[rule]), this.#ask(rule, give)]);
      }),
    );
  }

  /** Writes points down, whatever was there. */
  async note(rule: R, key: string, points: number): Promise<void> {
    const write = (one: RateLimiterAbstract) => one.set(key, points, this.#rules[rule].duration);
    await Promise.all([write(this.#own[rule]), this.#ask(rule, write)]);
  }

  /** @returns the points that are there, null where there are none */
  async recall(rule: R, key: string): Promise<number | null> {
    const read = (one: RateLimiterAbstract) => one.get(key);
    const found = (await read(this.#own[rule])) ?? (await this.#ask(rule, read));
    return found?.consumedPoints ?? null;
  }

  async #takeOne([rule, key]: Claim<R>): Promise<number | null> {
    const own = await consume(this.#own[rule], key);
    if (own !== null) return own;
    const shared = (await this.#ask(rule, (one) => consume(one, key))) ?? null;
    if (shared !== null) await this.#own[rule].reward(key);
    return shared;
  }

  /** @returns undefined while the store is away */
  #ask<T>(rule: R, work: (limiter: RateLimiterAbstract) => Promise<T>): Promise<T | undefined> {
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
