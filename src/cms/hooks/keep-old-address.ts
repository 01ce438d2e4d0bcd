import type { CollectionAfterChangeHook, CollectionSlug } from 'payload';
import { redirectKey } from '#lib/routes.ts';

interface Published {
  id: number;
  slug?: string | null;
  _status?: string | null;
}

/**
 * When a published document gets another slug, its old address leads to the new one for good.
 * Runs after the invalidation hooks, which have read the row as it stood before.
 */
export const keepOldAddress =
  (collection: 'articles' | 'diseases' | 'news' | 'pages'): CollectionAfterChangeHook =>
  async ({ context, doc, req }) => {
    const before = context[`published:${collection}:${doc.id}`] as Published | undefined;
    const now = await req.payload.db.findOne<Published>({
      collection: collection as CollectionSlug,
      where: { id: { equals: doc.id } },
      req,
    });
    if (!before?.slug || !now?.slug || before.slug === now.slug) return doc;
    if (before._status !== 'published' || now._status !== 'published') return doc;

    const address = (slug: string) => redirectKey(collection, slug);
    // The new address is taken by the document itself: a redirect from it would lead in a circle.
    await req.payload.delete({
      collection: 'redirects',
      where: { from: { in: [address(before.slug), address(now.slug)] } },
      req,
      overrideAccess: true,
    });
    await req.payload.create({
      collection: 'redirects',
      data: { from: address(before.slug), to: { relationTo: collection, value: now.id } },
      req,
      overrideAccess: true,
    });
    return doc;
  };
