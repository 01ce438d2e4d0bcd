import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, html, setDatabase } from './site.ts';

/** Where enquiries wait for the database. */
export const JOURNAL = join(process.env.DATA_DIR ?? '', 'journal');

/** Enquiries as they are stored, past the site. */
export async function leadsWith(message: string) {
  const client = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await client.connect();
  const { rows } = await client.query('select * from leads where message = $1', [message]);
  await client.end();
  return rows;
}

/** Nothing can be written to the journal until the function that comes back is called. */
export function blockJournal(): () => void {
  const away = `${JOURNAL}.away`;
  rmSync(away, { recursive: true, force: true });
  renameSync(JOURNAL, away);
  writeFileSync(JOURNAL, 'a file in the place of the folder');
  return () => {
    rmSync(JOURNAL);
    renameSync(away, JOURNAL);
  };
}

export async function databaseIsBack(): Promise<void> {
  await setDatabase('pass');
  await expect
    .poll(async () => (await html('/readyz')).text, { timeout: 30_000 })
    .toContain('"database":true');
}
