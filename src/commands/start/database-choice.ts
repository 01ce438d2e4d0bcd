import { Client } from 'pg';
import { dataDirectory } from '#lib/directories.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './embedded-database.ts';
import { StartProblem } from './problem.ts';
import { step } from './progress.ts';
import { localSecrets } from './secrets.ts';

/**
 * Uses the database of `DATABASE_URL`, or starts an embedded one and sets the variable. Only the
 * embedded default may do without `PAYLOAD_SECRET`.
 */
export async function chooseDatabase(): Promise<EmbeddedDatabase | null> {
  if (process.env.DATABASE_URL) {
    await step('Database', (say) => reach(process.env.DATABASE_URL ?? '', say));
    return null;
  }
  return step('Database', async (say) => {
    const directory = dataDirectory();
    const embedded = await startEmbeddedDatabase(directory);
    process.env.DATABASE_URL = embedded.url;
    process.env.PAYLOAD_SECRET ||= localSecrets(directory).payload;
    say(`embedded Postgres in ${directory}/postgres`);
    return embedded;
  });
}

async function reach(url: string, say: (text: string) => void): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query('select 1');
    say(`${client.host}:${client.port}/${client.database}`);
  } catch (error) {
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new StartProblem(
      `The database of DATABASE_URL cannot be reached (${why}). Check host, port, name and password, and that it runs.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
