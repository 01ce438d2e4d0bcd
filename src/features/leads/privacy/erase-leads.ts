import { sql } from '@payloadcms/db-postgres';
import type { SQL } from 'drizzle-orm';
import type { PayloadRequest } from 'payload';
import { sqlInTransaction } from '#cms/transactions.ts';

/** How many of each kind were erased. */
export interface Erased {
  enquiries: number;
  entries: number;
  deliveries: number;
  jobs: number;
}

/** Erases enquiries with all that hangs on them, in the transaction of the request. */
export async function eraseLeads(req: PayloadRequest, ids: number[]): Promise<Erased> {
  if (ids.length === 0) return { enquiries: 0, entries: 0, deliveries: 0, jobs: 0 };
  const around = await eraseAround(req, ids);
  const db = await sqlInTransaction(req);
  const { rowCount } = await db.execute(sql`delete from leads where id in ${ids}`);
  return { enquiries: rowCount ?? 0, ...around };
}

/**
 * Erases what hangs on enquiries that are about to go, in the transaction of the request: time line,
 * outbox, jobs of the queue, what the admin noted of them, and their mention in the time lines of
 * others. Others of the same person are joined to the oldest that stays.
 */
export async function eraseAround(
  req: PayloadRequest,
  ids: number[],
): Promise<Omit<Erased, 'enquiries'>> {
  const db = await sqlInTransaction(req);
  const run = async (statement: SQL) => (await db.execute(statement)).rowCount ?? 0;
  const keys = ids.map((id) => `collection-leads-${id}`);

  await run(sql`
    with heir as (
      select same_as_id as first, min(id) as id from leads
      where same_as_id in ${ids} and id not in ${ids} group by same_as_id
    )
    update leads set same_as_id = nullif(heir.id, leads.id) from heir
    where leads.same_as_id = heir.first and leads.id not in ${ids}`);
  const jobs = await run(sql`
    delete from pgboss.job where data->>'delivery' in (
      select id::text from deliveries where lead_id in ${ids}
    )`);
  const deliveries = await run(sql`delete from deliveries where lead_id in ${ids}`);
  const entries = await run(sql`
    delete from lead_events
    where lead_id in ${ids} or (kind = 'joined' and text in (
      select reference from leads where id in ${ids}
    ))`);
  await run(sql`
    delete from payload_locked_documents where id in (
      select parent_id from payload_locked_documents_rels where leads_id in ${ids}
    )`);
  await run(sql`delete from payload_preferences where key in ${keys}`);
  return { entries, deliveries, jobs };
}
