import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { payloadClient } from '#data/payload.ts';
import type { Limits } from '#lib/limits.ts';
import { sharedLimits } from '#lib/shared-limits.ts';
import { RULES, type Rule } from './rules.ts';

const limits = sharedLimits(RULES, async () => {
  const { db } = await payloadClient();
  return (db as unknown as PostgresAdapter).pool;
});

/** The limits of this site, the same for all its replicas. */
export const siteLimits = (): Limits<Rule> => limits;
