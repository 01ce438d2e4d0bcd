import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook, CollectionSlug } from 'payload';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { sqlInTransaction } from '../transactions.ts';

/**
 * Name of the flag of a language inside the group `languages`. None is the code of a locale: in
 * `languages.en` Payload takes `en` for the language of the query.
 */
export const LANGUAGE_FLAGS = {
  'zh-CN': 'zhcn',
  'zh-TW': 'zhtw',
  en: 'eng',
} as const satisfies Record<Locale, string>;

type Row = { id: number } & Record<string, Partial<Record<Locale, unknown>> | number | undefined>;

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;

/**
 * Writes down in which languages a document is complete, from the rows as they now stand: a
 * language version exists only where each of `required` is filled. Lists filter by these flags.
 */
export const markLanguageVersions =
  (collection: CollectionSlug, required: readonly string[]): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const row = await req.payload.db.findOne<Row>({
      collection,
      where: { id: { equals: doc.id } },
      req,
    });
    if (!row) return doc;
    const complete = (locale: Locale) =>
      required.every((field) =>
        isFilled((row[field] as Partial<Record<Locale, unknown>>)?.[locale]),
      );
    const columns = LOCALES.map(
      (locale) =>
        sql`${sql.identifier(`languages_${LANGUAGE_FLAGS[locale]}`)} = ${complete(locale)}`,
    );
    const db = await sqlInTransaction(req);
    await db.execute(
      sql`update ${sql.identifier(collection)} set ${sql.join(columns, sql`, `)} where id = ${doc.id}`,
    );
    return doc;
  };
