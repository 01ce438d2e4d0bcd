import { type IRateLimiterPostgresOptions, RateLimiterPostgres } from 'rate-limiter-flexible';

/** Points of a limit in the table that the migrations made, over a pool of `pg`. */
export const pointsInPostgres = (
  pool: object,
  options: Pick<
    IRateLimiterPostgresOptions,
    'keyPrefix' | 'points' | 'duration' | 'clearExpiredByTimeout'
  >,
): RateLimiterPostgres =>
  new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
  });
