import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { withDatabaseLock } from '#cms/database-lock.ts';
import { eraseOldFiles } from '../journal/erase-files.ts';
import { A_BATCH, eraseBatches } from './erase-batches.ts';

const DAY_MS = 86_400_000;
/** Three in the morning in China, which has one time zone and no summer time. */
const NIGHT_MS = 19 * 3_600_000;

const MAX_LIMITS = 50_000;

/** The last three o'clock in the morning. */
const lastNight = (now: Date): Date =>
  new Date(Math.floor((now.getTime() - NIGHT_MS) / DAY_MS) * DAY_MS + NIGHT_MS);

/**
 * Erases what is older than the site keeps it, once a night, whatever the number of workers; a night
 * that was missed is caught up with. What was done stands in the record of processing, also where
 * nothing was due.
 * @param now is another only in tests
 */
export async function eraseWhenDue(payload: Payload, now: Date = new Date()): Promise<void> {
  if (await isDone(payload, now)) return;
  await withDatabaseLock('lead-retention', async () => {
    if (!(await isDone(payload, now))) await erase(payload, now);
  });
}

/** The batch that was not whole was the last of its night. */
async function isDone({ count }: Payload, now: Date): Promise<boolean> {
  const { totalDocs } = await count({
    collection: 'lead-log',
    where: {
      action: { equals: 'retention' },
      count: { less_than: A_BATCH },
      createdAt: { greater_than_equal: lastNight(now).toISOString() },
    },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

async function erase(payload: Payload, now: Date): Promise<void> {
  const { leadRetentionMonths } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
  });
  const { rows } = await payload.db.drizzle.execute<{ before: string }>(
    sql`select (${now.toISOString()}::timestamptz - make_interval(months => ${leadRetentionMonths}::int))::text as before`,
  );
  const before = new Date(rows[0]?.before ?? Number.NaN);
  const files = await eraseOldFiles(before);
  const limits = await eraseExpiredLimits(payload, now);
  await eraseBatches(payload, sql`created_at < ${before.toISOString()}`, async (req, erased) => {
    const { enquiries, entries, deliveries, jobs } = erased;
    await payload.create({
      collection: 'lead-log',
      data: {
        action: 'retention',
        count: enquiries,
        details: `before ${before.toISOString()}: entries ${entries}, deliveries ${deliveries}, jobs ${jobs}, journal ${files}, limits ${limits}`,
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
  });
}

/** Limits that have run out, many at a time: they hold keyed hashes of addresses. */
async function eraseExpiredLimits({ db }: Payload, now: Date): Promise<number> {
  const { rowCount } = await db.drizzle.execute(
    sql`delete from rate_limits where key in (
      select key from rate_limits where expire < ${now.getTime()} limit ${MAX_LIMITS}
    )`,
  );
  return rowCount ?? 0;
}
