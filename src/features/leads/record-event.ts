import type { PayloadRequest } from 'payload';
import type { LeadEvent } from '#generated/payload-types.ts';
import { BY_SITE } from './events-collection.ts';

interface Happening {
  lead: number;
  kind: LeadEvent['kind'];
  text?: string;
  /** When it happened, where that is not now (ISO 8601). */
  createdAt?: string;
}

/** Writes into the time line of an enquiry, in the transaction of the request, as its user. */
export async function recordEvent(req: PayloadRequest, event: Happening): Promise<void> {
  await req.payload.create({
    collection: 'lead-events',
    data: { ...event, ...(req.user ? { by: req.user.id } : {}) },
    overrideAccess: true,
    depth: 0,
    context: { [BY_SITE]: true },
    req,
  });
}
