import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload';
import { redirectKey } from '#lib/routes.ts';

type Addressed = 'articles' | 'diseases' | 'news' | 'pages';

interface Row {
  id: number;
  slug?: string | null;
  _status?: string | null;
}

/** Where visitors find a document; null while it is a draft. */
const publicSlug = (row: Row | null | undefined): string | null =>
  (row?._status === 'published' && row.slug) || null;

const removeRedirects = (req: PayloadRequest, where: Where) =>
  req.payload.delete({ collection: 'redirects', where, req, overrideAccess: true });

/**
 * When a document leaves its public address, by another slug or by being taken down, the address
 * leads to it for good: to nothing while it is a draft, to wherever it is published next.
 * Runs after the invalidation hooks, which have read the row as it stood before.
 */
export const keepOldAddress =
  (collection: Addressed): CollectionAfterChangeHook =>
  async ({ context, doc, req }) => {
    const before = context[`published:${collection}:${doc.id}`] as Row | undefined;
    if (!before) return doc;
    const now = await req.payload.db.findOne<Row>({
      collection: collection as CollectionSlug,
      where: { id: { equals: doc.id } },
      req,
    });
    const [left, taken] = [publicSlug(before), publicSlug(now)];
    if (!now || left === taken) return doc;

    const addresses = [left, taken].flatMap((slug) => (slug ? redirectKey(collection, slug) : []));
    // The new address is taken by the document itself: a redirect from it would lead in a circle.
    await removeRedirects(req, { from: { in: addresses } });
    if (!left) return doc;
    await req.payload.create({
      collection: 'redirects',
      data: {
        from: redirectKey(collection, left),
        to: { relationTo: collection, value: now.id },
      },
      req,
      overrideAccess: true,
    });
    return doc;
  };

/** Nothing leads to what is gone. */
export const forgetOldAddresses =
  (collection: Addressed): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await removeRedirects(req, {
      'to.relationTo': { equals: collection },
      'to.value': { equals: id },
    });
  };
