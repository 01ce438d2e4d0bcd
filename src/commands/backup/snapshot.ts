import { Client } from 'pg';
import { env } from '#lib/env.ts';

const CONNECT_MS = 10_000;

/** A connection for long work, on which nothing is cut off. */
export async function connect(): Promise<Client> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: CONNECT_MS,
    options: '-c statement_timeout=0 -c idle_in_transaction_session_timeout=0',
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function column(client: Client, query: string): Promise<string[]> {
  const { rows } = await client.query<{ value: string }>(query);
  return rows.map(({ value }) => value);
}

export async function serverVersion(client: Client): Promise<number> {
  const [version] = await column(client, `select current_setting('server_version_num') as value`);
  return Math.floor(Number(version) / 10_000);
}

/** Tables of the database, `schema.table`, quoted where SQL needs it. */
export const tablesOf = (client: Client): Promise<string[]> =>
  column(
    client,
    `select format('%I.%I', n.nspname, c.relname) as value
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
     order by 1`,
  );

/** Rows of each table. */
export async function countRows(client: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(client)) {
    counts[table] = Number((await column(client, `select count(*) as value from ${table}`))[0]);
  }
  return counts;
}

/** Names of the files that the documents of the media library name. */
export async function namedMedia(client: Client): Promise<string[]> {
  const columns = await column(
    client,
    `select quote_ident(column_name) as value from information_schema.columns
     where table_schema = 'public' and table_name = 'media' and column_name like '%filename'`,
  );
  const names = columns.map((name) => `select ${name} as value from public.media`);
  return column(
    client,
    `select distinct value from (${names.join(' union ')}) as named
     where value is not null order by 1`,
  );
}

export async function lastMigration(client: Client): Promise<string | null> {
  const names = await column(
    client,
    'select name as value from public.payload_migrations order by name desc limit 1',
  );
  return names[0] ?? null;
}

/** Runs `work` on one moment of the database, whose name other connections can share. */
export async function inSnapshot<T>(
  work: (client: Client, name: string) => Promise<T>,
): Promise<T> {
  const client = await connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const [name = ''] = await column(client, 'select pg_export_snapshot() as value');
    return await work(client, name);
  } finally {
    await client.end().catch(() => undefined);
  }
}
