import { payloadClient } from '#data/payload.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Lead } from './lead-schema.ts';

/**
 * Stores an enquiry; the answer comes after the commit. The same key again gives the same id.
 * @throws when the database cannot store it
 */
export async function submitLead(lead: Lead, locale: Locale): Promise<{ id: number }> {
  const known = await findByKey(lead.idempotencyKey);
  if (known) return known;
  const payload = await payloadClient();
  try {
    const { id } = await payload.create({
      collection: 'leads',
      data: { ...lead, locale, state: 'new', consentedAt: new Date().toISOString() },
      overrideAccess: true,
      depth: 0,
    });
    return { id };
  } catch (error) {
    // Another request with the same key was faster: its row is the enquiry.
    const first = await findByKey(lead.idempotencyKey);
    if (first) return first;
    throw error;
  }
}

async function findByKey(key: string): Promise<{ id: number } | null> {
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'leads',
    where: { idempotencyKey: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ? { id: docs[0].id } : null;
}
