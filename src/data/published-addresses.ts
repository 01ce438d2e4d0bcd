import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import { LANGUAGE_FLAGS } from '#cms/hooks/language-versions.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { payloadClient } from './payload.ts';

export type AddressedCollection = 'articles' | 'diseases' | 'news' | 'pages';

/** Address of a published document and where it exists. */
export interface PublishedAddress {
  slug: string;
  updatedAt: string;
  languages: Locale[];
}

const FLAG_COLUMNS = LOCALES.map((locale) => `languages_${LANGUAGE_FLAGS[locale]}`);

/** A slice of the published documents of a collection, by id: no sorting, however many there are. */
export async function publishedAddresses(
  collection: AddressedCollection,
  { offset, limit }: { offset: number; limit: number },
): Promise<PublishedAddress[]> {
  const columns = sql.join(
    FLAG_COLUMNS.map((column) => sql.identifier(column)),
    sql`, `,
  );
  const { rows } = await (await drizzle()).execute<Record<string, string | boolean>>(sql`
    select slug, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as updated, ${columns}
    from ${sql.identifier(collection)}
    where _status = 'published' and slug is not null
    order by id offset ${offset} limit ${limit}`);
  return rows.map((row) => ({
    slug: String(row.slug),
    updatedAt: String(row.updated),
    languages: LOCALES.filter((locale) => row[`languages_${LANGUAGE_FLAGS[locale]}`] === true),
  }));
}

/** How many published documents a collection has, and when the last one changed. */
export async function publishedCount(collection: AddressedCollection): Promise<number> {
  const { rows } = await (await drizzle()).execute<{ count: number }>(
    sql`select count(*)::int as count from ${sql.identifier(collection)} where _status = 'published'`,
  );
  return rows[0]?.count ?? 0;
}

const drizzle = async (): Promise<PostgresAdapter['drizzle']> =>
  ((await payloadClient()).db as unknown as PostgresAdapter).drizzle;
