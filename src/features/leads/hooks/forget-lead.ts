import type { CollectionBeforeDeleteHook } from 'payload';

/** An enquiry takes its time line and its outbox with it. */
export const forgetLead: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['lead-events', 'deliveries'] as const) {
    await req.payload.delete({
      collection,
      where: { lead: { equals: id } },
      depth: 0,
      overrideAccess: true,
      req,
    });
  }
};
