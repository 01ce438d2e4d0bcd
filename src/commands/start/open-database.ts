import { dataDirectory } from '#lib/directories.ts';
import { chooseDatabase } from './database-choice.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { runningDatabaseUrl } from './running-database.ts';
import { localSecrets } from './secrets.ts';

/** The database of `DATABASE_URL`, of a site that runs on this machine, or one started for now. */
export async function openDatabase(): Promise<EmbeddedDatabase | null> {
  const running = process.env.DATABASE_URL ? null : runningDatabaseUrl(dataDirectory());
  if (running) {
    process.env.DATABASE_URL = running;
    process.env.PAYLOAD_SECRET ||= localSecrets(dataDirectory()).payload;
  }
  return chooseDatabase();
}
