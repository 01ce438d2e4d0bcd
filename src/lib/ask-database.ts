import { Client } from 'pg';
import { env } from './env.ts';

/**
 * Asks the database over a connection of its own, since those of the pool may all be busy.
 * @param milliseconds for connecting, and for each statement
 * @throws where the database is away, or silent for longer
 */
export async function askDatabase<T>(
  milliseconds: number,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    // Not waited for: a silent database does not say good-bye.
    client.end().catch(() => undefined);
  }
}
