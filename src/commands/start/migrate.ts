import type { Payload } from 'payload';
import { Client } from 'pg';

/** Any number will do, as long as every process takes the same. */
const LOCK = 7_203_118;

/**
 * Applies pending migrations. Several processes may call this at once: one works, the others wait.
 * @returns how many were applied
 */
export async function migrate(url: string, open: () => Promise<Payload>): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const before = await countApplied(client);
    const payload = await open();
    await payload.db.migrate();
    return (await countApplied(client)) - before;
  } finally {
    await client.end();
  }
}

async function countApplied(client: Client): Promise<number> {
  const table = await client.query("select to_regclass('payload_migrations') as name");
  if (!table.rows[0].name) return 0;
  const { rows } = await client.query('select count(*)::int as count from payload_migrations');
  return rows[0].count;
}
