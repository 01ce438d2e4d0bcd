/**
 * Documents are made in two steps: first all of them as drafts with a name only, so that they can
 * point at each other in circles; then each is filled in and published, language by language.
 * Both steps find what an earlier run has left and can be repeated.
 *
 * (`as never`: `Content` has checked the fields; Payload's own type of `data` cannot be followed
 * through a collection that is only known as `C`.)
 */
import type { DataFromCollectionSlug, Where } from 'payload';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locales.ts';
import type { Seeding } from './seeding.ts';

type Documents = 'articles' | 'diseases' | 'news' | 'pages' | 'people' | 'trials';
type Content<C extends Documents> = Partial<
  Omit<DataFromCollectionSlug<C>, 'id' | 'createdAt' | 'updatedAt' | '_status'>
>;

/** The id of the document that `name` describes; it is made as a draft where there is none. */
export async function ensureDocument<C extends Documents>(
  { payload }: Seeding,
  collection: C,
  name: Content<C>,
): Promise<number> {
  const where: Where = Object.fromEntries(
    Object.entries(name).map(([field, value]) => [field, { equals: value }]),
  );
  const options = { collection, locale: DEFAULT_LOCALE, depth: 0, overrideAccess: true } as const;
  const { docs } = await payload.find({ ...options, where, draft: true, limit: 1 });
  if (docs[0]) return docs[0].id;
  const made = await payload.create({ ...options, data: name as never, draft: true });
  return made.id;
}

/** Languages in which a record has texts. */
export const languagesOf = ({ skip = [] }: { skip?: Locale[] }): Locale[] =>
  LOCALES.filter((locale) => !skip.includes(locale));

/** Publishes a document in its languages, one after the other. */
export async function publish<C extends Documents>(
  { payload }: Seeding,
  collection: C,
  id: number,
  languages: Locale[],
  content: (locale: Locale) => Content<C>,
): Promise<void> {
  for (const locale of languages) {
    const data = { ...content(locale), _status: 'published' };
    await payload.update({
      collection,
      id,
      locale,
      data: data as never,
      depth: 0,
      overrideAccess: true,
    });
  }
}
