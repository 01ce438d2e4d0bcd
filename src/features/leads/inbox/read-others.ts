import type { PayloadRequest } from 'payload';
import type { Lead } from '#generated/payload-types.ts';

const MOST = 20;

type Other = Pick<Lead, 'id' | 'createdAt' | 'interest' | 'state'>;

/**
 * Other enquiries of the same person, newest first, as far as the user may read them.
 * @param sameAs the person's first enquiry, where this is not it
 */
export async function readOthers(
  req: PayloadRequest,
  lead: number,
  sameAs: Lead['sameAs'],
): Promise<Other[]> {
  const first = (typeof sameAs === 'object' ? sameAs?.id : sameAs) ?? lead;
  const { docs } = await req.payload.find({
    collection: 'leads',
    where: {
      and: [
        { id: { not_equals: lead } },
        { or: [{ id: { equals: first } }, { sameAs: { equals: first } }] },
      ],
    },
    select: { createdAt: true, interest: true, state: true },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs;
}
