import { Client } from 'pg';

/** Enquiries as they are stored, past the site. */
export async function leadsWith(message: string) {
  const client = new Client({ connectionString: process.env.DATABASE_DIRECT });
  await client.connect();
  const { rows } = await client.query('select * from leads where message = $1', [message]);
  await client.end();
  return rows;
}
