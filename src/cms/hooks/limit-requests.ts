import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload';
import { label } from '../label.ts';
import { refusal } from '../refusal.ts';
import { isExcessive } from './query-size.ts';

const MAX_DOCUMENTS = 100;

export const tooLarge = label(
  '筛选条件过多或过长，请简化后重试。',
  '篩選條件過多或過長，請簡化後重試。',
  'The filter is too large; make it simpler.',
);
const tooMany = label(
  `一次最多修改或删除${MAX_DOCUMENTS}份文档，请缩小范围。`,
  `一次最多修改或刪除${MAX_DOCUMENTS}份文件，請縮小範圍。`,
  `At most ${MAX_DOCUMENTS} documents can be changed or deleted at once; choose fewer.`,
);

interface Asked {
  limit?: number;
  where?: Where;
  sort?: unknown;
  id?: unknown;
  currentDepth?: number;
}

/**
 * Over the network nobody reads, changes or deletes more than 100 documents at once, or asks what
 * keeps the database busy. A read is cut at the limit; a change is refused, because half of it
 * would look like the whole.
 */
export const limitRequests: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  overrideAccess,
  req,
}) => {
  const asked = args as Asked;
  // What our own hooks ask for, not the user.
  if (req.payloadAPI === 'local' || overrideAccess) return args;
  // Relations that Payload fills in while it answers: bounded by the fields themselves.
  if (asked.currentDepth !== undefined) return args;
  if (isExcessive(asked.where, asked.sort)) throw refusal(req, tooLarge, 400);
  if (asked.id !== undefined) return args;
  if (operation === 'read' || operation === 'readDistinct') {
    const limit = Number(asked.limit ?? 10);
    asked.limit = limit > 0 && limit <= MAX_DOCUMENTS ? limit : MAX_DOCUMENTS;
  }
  if ((operation === 'update' || operation === 'delete') && asked.where) {
    const matching = await countMatching(req, collection.slug as CollectionSlug, asked.where);
    const wanted = operation === 'update' ? Number(asked.limit) : 0;
    const limit = wanted > 0 ? Math.min(wanted, matching) : matching;
    if (limit > MAX_DOCUMENTS) throw refusal(req, tooMany, 400);
    // Counted are the documents as they are published; of drafts more may match.
    if (operation === 'update')
      asked.limit = wanted > 0 ? Math.min(wanted, MAX_DOCUMENTS) : MAX_DOCUMENTS;
  }
  return args;
};

/** As the user may read them: the count must tell nothing more than reading does. */
async function countMatching(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<number> {
  const { locale, fallbackLocale } = req;
  const { totalDocs } = await req.payload.count({
    collection,
    // Payload writes the access rules into it.
    where: structuredClone(where),
    overrideAccess: false,
    req,
  });
  // Which languages were asked for, it sets anew for its own use.
  Object.assign(req, { locale, fallbackLocale });
  return totalDocs;
}
