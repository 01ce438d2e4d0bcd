import { askDatabase } from '#lib/ask-database.ts';
import { onceAtATime } from '#lib/once-at-a-time.ts';

const QUERY_MS = 2_000;

/** The outbox of enquiries, in numbers. */
export interface QueueState {
  queued: number;
  dead: number;
  oldestSeconds: number;
}

const ask = (): Promise<QueueState | null> =>
  askDatabase(QUERY_MS, async (client) => {
    const { rows } = await client.query<{ queued: number; dead: number; oldest: number }>(`
      select count(*) filter (where state = 'queued')::int as queued,
             count(*) filter (where state = 'dead')::int as dead,
             coalesce(extract(epoch from now() - min(created_at) filter (where state = 'queued')), 0)::float as oldest
      from deliveries where state in ('queued', 'dead')`);
    const [row] = rows;
    return row ? { queued: row.queued, dead: row.dead, oldestSeconds: row.oldest } : null;
  }).catch(() => null);

const asking = onceAtATime<QueueState | null>();

/** @returns null while the database does not say */
export const queueState = (): Promise<QueueState | null> => asking('', ask);
