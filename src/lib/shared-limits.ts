import { RateLimiterRedis } from 'rate-limiter-flexible';
import { env } from './env.ts';
import { type Limiters, Limits, limitersBy, type Rules } from './limits.ts';
import { pointsInPostgres } from './points-in-postgres.ts';
import { redisAt } from './redis.ts';

/** A database has more to do than to count, and may take longer. */
const PATIENCE_MS = { redis: 250, postgres: 500 };

export const onPostgres = <R extends string>(rules: Rules<R>, pool: object): Limiters<R> =>
  limitersBy(rules, (options) => pointsInPostgres(pool, options));

export const onRedis = <R extends string>(rules: Rules<R>, url: string): Limiters<R> =>
  limitersBy(
    rules,
    (options) =>
      new RateLimiterRedis({
        ...options,
        keyPrefix: `site:${options.keyPrefix}`,
        storeClient: redisAt(url),
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
      }),
  );

/**
 * Limits that all replicas share: in Redis where there is one, else in the database.
 * @param pool of `pg`, asked for when it is needed first
 */
export function sharedLimits<R extends string>(
  rules: Rules<R>,
  pool: () => Promise<object>,
): Limits<R> {
  const { REDIS_URL } = env();
  let stored: Promise<Limiters<R>> | undefined;
  const open = async () =>
    REDIS_URL ? onRedis(rules, REDIS_URL) : onPostgres(rules, await pool());
  return new Limits(rules, {
    shared: () => {
      stored ??= open().catch((error: unknown) => {
        stored = undefined;
        throw error;
      });
      return stored;
    },
    patienceMs: PATIENCE_MS[REDIS_URL ? 'redis' : 'postgres'],
  });
}
