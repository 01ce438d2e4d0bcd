import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { pointsInPostgres } from '#lib/points-in-postgres.ts';

interface Limit {
  /** Sets this limit's keys apart from those of others. */
  name: string;
  points: number;
  seconds: number;
}

/**
 * Counts in the database, so that every process counts together.
 * @returns takes one of the points of a key, and says in how many seconds it may have it: 0 is now
 */
export function sharedLimiter(payload: Payload, { name, points, seconds }: Limit) {
  const limiter = pointsInPostgres((payload.db as unknown as PostgresAdapter).pool, {
    // A handful of keys, for ever the same.
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  return async (key: string): Promise<number> => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      // Who waits has taken a place: the later in the line, the more windows have to pass.
      const windows = Math.ceil(refusal.consumedPoints / points) - 1;
      return Math.ceil(refusal.msBeforeNext / 1000) + (windows - 1) * seconds;
    }
  };
}
