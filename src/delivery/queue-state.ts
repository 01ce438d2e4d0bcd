import { Client } from 'pg';
import { env } from '#lib/env.ts';
import { onceAtATime } from '#lib/once-at-a-time.ts';

const QUERY_MS = 2_000;

/** The outbox of enquiries, in numbers. */
export interface QueueState {
  queued: number;
  dead: number;
  oldestSeconds: number;
}

const asking = onceAtATime<QueueState | null>();

/** @returns null while the database does not say */
export const queueState = (): Promise<QueueState | null> => asking('', ask);

async function ask(): Promise<QueueState | null> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: QUERY_MS,
    query_timeout: QUERY_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ queued: number; dead: number; oldest: number }>(`
      select count(*) filter (where state = 'queued')::int as queued,
             count(*) filter (where state = 'dead')::int as dead,
             coalesce(extract(epoch from now() - min(created_at) filter (where state = 'queued')), 0)::float as oldest
      from deliveries where state in ('queued', 'dead')`);
    const [row] = rows;
    return row ? { queued: row.queued, dead: row.dead, oldestSeconds: row.oldest } : null;
  } catch {
    return null;
  } finally {
    client.end().catch(() => undefined);
  }
}
