import { sql } from '@payloadcms/db-postgres';
import type { SQL } from 'drizzle-orm';
import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '#cms/in-transaction.ts';
import { sqlInTransaction } from '#cms/transactions.ts';
import { type Erased, eraseLeads } from './erase-leads.ts';

export const A_BATCH = 500;
const MAX_BATCHES = 100;

/** Writes into the record of processing what a batch has erased, in its transaction. */
type Note = (req: PayloadRequest, erased: Erased) => Promise<void>;

/**
 * Erases the enquiries that match, a batch of 500 in a transaction of its own, with its note. The
 * last batch is the one that is not whole, and may be empty: so the note is there also for none.
 */
export async function eraseBatches(payload: Payload, which: SQL, note: Note): Promise<Erased> {
  const sum: Erased = { enquiries: 0, entries: 0, deliveries: 0, jobs: 0 };
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const erased = await inTransaction(payload, async (req) => {
      const one = await eraseLeads(req, await find(req, which));
      await note(req, one);
      return one;
    });
    for (const kind of Object.keys(sum) as (keyof Erased)[]) sum[kind] += erased[kind];
    if (erased.enquiries < A_BATCH) break;
  }
  return sum;
}

async function find(req: PayloadRequest, which: SQL): Promise<number[]> {
  const db = await sqlInTransaction(req);
  const { rows } = await db.execute<{ id: number }>(
    sql`select id from leads where ${which} order by id limit ${A_BATCH} for update`,
  );
  return rows.map(({ id }) => id);
}
