import type { PostgresAdapter, sql } from '@payloadcms/db-postgres';
import { payloadClient } from './payload.ts';

/**
 * Ids found by a statement of our own, for the few questions that Payload's `where` answers too
 * slowly. What is shown is then read through Payload, which applies the access rules.
 */
export async function selectIds(statement: ReturnType<typeof sql>): Promise<number[]> {
  const payload = await payloadClient();
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  const { rows } = await drizzle.execute<{ id: number }>(statement);
  return rows.map((row) => row.id);
}
