import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { payloadClient } from '#data/payload.ts';
import { env } from '#lib/env.ts';
import { redisAt } from '#lib/redis.ts';
import { pointsInPostgres } from '../points-in-postgres.ts';
import { type Limiters, Limits, limitersBy } from './limits.ts';

/** A database has more to do than to count, and may take longer. */
const PATIENCE_MS = { redis: 250, postgres: 500 };

export const onPostgres = (pool: object): Limiters =>
  limitersBy((options) => pointsInPostgres(pool, options));

export const onRedis = (url: string): Limiters =>
  limitersBy(
    (options) =>
      new RateLimiterRedis({
        ...options,
        keyPrefix: `site:${options.keyPrefix}`,
        storeClient: redisAt(url),
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
      }),
  );

async function sharedLimiters(): Promise<Limiters> {
  const { REDIS_URL } = env();
  if (REDIS_URL) return onRedis(REDIS_URL);
  const { db } = await payloadClient();
  return onPostgres((db as unknown as PostgresAdapter).pool);
}

let shared: Promise<Limiters> | undefined;
const limits = new Limits({
  shared: () => {
    shared ??= sharedLimiters().catch((error: unknown) => {
      shared = undefined;
      throw error;
    });
    return shared;
  },
  patienceMs: PATIENCE_MS[env().REDIS_URL ? 'redis' : 'postgres'],
});

/** The limits of this site, the same for all its replicas. */
export const siteLimits = (): Limits => limits;
