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

/** Whether a value says something: an emptied rich text is still a tree of empty paragraphs. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (value === null || typeof value !== 'object') return value !== null && value !== undefined;
  const { root } = value as { root?: RichTextNode };
  return root ? hasContent(root) : true;
}

interface RichTextNode {
  type?: string;
  text?: string;
  children?: RichTextNode[];
}

const hasContent = ({ type, text, children }: RichTextNode): boolean =>
  type === 'block' || !!text?.trim() || (children ?? []).some(hasContent);

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
