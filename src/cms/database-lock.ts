import { Client } from 'pg';
import { env } from '#lib/env.ts';

const CONNECT_MS = 5_000;

interface Options {
  /** Waits so long for whoever holds it, instead of leaving the work to them. */
  waitMs?: number;
}

/**
 * Runs `work` while no other process does under the same name. The database holds the lock for as
 * long as the connection lives, so a process that dies keeps nobody out.
 * @returns null where another holds it and was not waited for
 * @throws where the database is away, or the other took too long
 */
export async function withDatabaseLock<T>(
  name: string,
  work: () => Promise<T>,
  { waitMs }: Options = {},
): Promise<T | null> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: waitMs ?? CONNECT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>(
      waitMs
        ? 'select true as taken from pg_advisory_lock(hashtext($1))'
        : 'select pg_try_advisory_lock(hashtext($1)) as taken',
      [name],
    );
    if (!rows[0]?.taken) return null;
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    // Not waited for: a silent database does not say good-bye.
    client.end().catch(() => undefined);
  }
}
