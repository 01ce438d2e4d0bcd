import type { CollectionConfig, CollectionSlug, GlobalConfig } from 'payload';
import { cacheTags } from '#lib/cache-tags.ts';
import { announceChange } from '../announce-change.ts';

/** The part of a document that decides on which pages it shows. */
interface Trace {
  id: number | string;
  _status?: 'draft' | 'published' | null;
  slug?: string | null;
  languages?: Record<string, boolean | null> | null;
}
type Facets<T> = (doc: T) => string[];

const tagsOf = <T extends Trace>(collection: string, doc: T, facets: Facets<T>): string[] => [
  cacheTags.collection(collection),
  cacheTags.document(collection, doc.id),
  ...(doc.slug ? [cacheTags.slug(collection, doc.slug)] : []),
  ...facets(doc),
];

/**
 * Hooks of a collection that visitors see. `facets` gives further tags of a document, such as the
 * diseases under which it is listed.
 *
 * What stood on the site before is read from the table itself: `previousDoc` may be a later draft.
 */
export function invalidationHooks<T extends Trace>(
  collection: CollectionSlug,
  { drafts, facets = () => [] }: { drafts: boolean; facets?: Facets<T> },
): NonNullable<CollectionConfig['hooks']> {
  const key = (id: unknown) => `published:${collection}:${String(id)}`;
  const isPublic = (doc: T | undefined | null): doc is T =>
    !!doc && (!drafts || doc._status === 'published');

  return {
    beforeChange: [
      async ({ req, context, originalDoc, operation, data }) => {
        if (operation === 'update' && originalDoc?.id !== undefined) {
          context[key(originalDoc.id)] = await req.payload.db.findOne({
            collection,
            where: { id: { equals: originalDoc.id } },
            req,
          });
        }
        return data;
      },
    ],
    afterChange: [
      async ({ req, context, doc }) => {
        const before = context[key(doc.id)] as T | undefined;
        const now = await req.payload.db.findOne<T & { id: number }>({
          collection,
          where: { id: { equals: doc.id } },
          req,
        });
        const shown = [before, now as T | null].filter(isPublic);
        if (shown.length === 0 || (drafts && isOnlyADraft(doc, now))) return doc;
        const tags = new Set(shown.flatMap((one) => tagsOf(collection, one, facets)));
        const removed = isPublic(before) && (!isPublic(now) || lostLanguage(before, now));
        await announceChange(req, [...tags], removed);
        return doc;
      },
    ],
    afterDelete: [
      async ({ req, doc }) => {
        if (isPublic(doc as T))
          await announceChange(req, tagsOf(collection, doc as T, facets), true);
        return doc;
      },
    ],
    afterRead: [
      ({ context, doc }) => {
        const seen = context.seenTags;
        if (seen instanceof Set && doc?.id !== undefined) {
          seen.add(cacheTags.document(collection, doc.id));
        }
        return doc;
      },
    ],
  };
}

/** A language version that was taken back is as gone as a document. */
const lostLanguage = (before: Trace, now: Trace): boolean =>
  Object.entries(before.languages ?? {}).some(([flag, had]) => had && !now.languages?.[flag]);

/** A draft saved over a published document leaves the published row as it was. */
const isOnlyADraft = (saved: Trace, row: Trace | null): boolean =>
  saved._status === 'draft' && row?._status === 'published';

/** Hook of a global: every page that shows it is made again. */
export const globalInvalidationHooks = (slug: string): NonNullable<GlobalConfig['hooks']> => ({
  afterChange: [
    async ({ req, doc }) => {
      await announceChange(req, [cacheTags.global(slug)], false);
      return doc;
    },
  ],
});
