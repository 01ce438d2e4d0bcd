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

/**
 * When the newest change of each slice was made, slice after slice, as `publishedAddresses` cuts
 * them.
 * @param size documents in a slice
 * @returns times in ISO 8601; as many as there are slices
 */
export async function publishedSlices(
  collection: AddressedCollection,
  size: number,
): Promise<string[]> {
  const { rows } = await (await drizzle()).execute<{ updated: string }>(sql`
    select to_char(max(updated_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as updated
    from (
      select updated_at, (row_number() over (order by id) - 1) / ${sql.raw(String(size))} as slice
      from ${sql.identifier(collection)}
      where _status = 'published' and slug is not null
    ) numbered
    group by slice order by slice`);
  return rows.map(({ updated }) => updated);
}

const drizzle = async (): Promise<PostgresAdapter['drizzle']> =>
  ((await payloadClient()).db as unknown as PostgresAdapter).drizzle;
