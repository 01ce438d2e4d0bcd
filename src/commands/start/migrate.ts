import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/**
 * Applies pending migrations. Payload has no lock for it: the caller holds one.
 * @returns how many were applied
 */
export async function migrate(payload: Payload): Promise<number> {
  const before = await countApplied(payload);
  await payload.db.migrate();
  return (await countApplied(payload)) - before;
}

async function countApplied({ db }: Payload): Promise<number> {
  const { drizzle } = db as unknown as PostgresAdapter;
  const { rows: tables } = await drizzle.execute<{ name: string | null }>(
    sql`select to_regclass('payload_migrations') as name`,
  );
  if (!tables[0]?.name) return 0;
  const { rows } = await drizzle.execute<{ count: number }>(
    sql`select count(*)::int as count from payload_migrations`,
  );
  return rows[0]?.count ?? 0;
}
