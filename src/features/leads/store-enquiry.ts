import { sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '#cms/in-transaction.ts';
import { sqlInTransaction } from '#cms/transactions.ts';
import type { Enquiry } from './enquiry.ts';
import { leadsOf } from './privacy/person.ts';
import { queueDeliveries } from './queue/queue-deliveries.ts';
import { recordEvent } from './record-event.ts';
import { readLeadSettings } from './settings.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Stores an enquiry with its outbox in one transaction; resolves after the commit. What is stored
 * already, by its reference, is left as it is.
 * @throws when the database cannot store it: then nothing of it is there
 */
export async function storeEnquiry(payload: Payload, enquiry: Enquiry): Promise<void> {
  if (await isStored(payload, enquiry.reference)) return;
  const consentText = await keepConsentText(payload, enquiry);
  try {
    await inTransaction(payload, (req) => write(req, enquiry, consentText));
  } catch (error) {
    // Another request with the same reference was faster: its row is the enquiry.
    if (!(await isStored(payload, enquiry.reference))) throw error;
  }
}

async function write(req: PayloadRequest, enquiry: Enquiry, consentText: number): Promise<void> {
  const { payload } = req;
  const { lead, attribution, consent, reference, receivedAt, locale, held, addressKey } = enquiry;
  const { answerWithinHours } = await readLeadSettings(payload, req);
  const due = new Date(Date.parse(receivedAt) + answerWithinHours * HOUR_MS);
  const sameAs = await firstOfPerson(req, lead);
  const stored = await payload.create({
    collection: 'leads',
    data: {
      ...lead,
      ...attribution,
      reference,
      locale,
      held,
      addressKey,
      sameAs,
      consentText,
      consentPurposes: consent.purposes,
      consentedAt: receivedAt,
      createdAt: receivedAt,
      answerDueAt: due.toISOString(),
      state: 'new',
    },
    overrideAccess: true,
    depth: 0,
    req,
  });
  await recordEvent(req, { lead: stored.id, kind: 'received', createdAt: receivedAt });
  if (sameAs) await recordEvent(req, { lead: sameAs, kind: 'joined', text: reference });
  await queueDeliveries(req, stored);
}

async function isStored({ find }: Payload, reference: string): Promise<boolean> {
  const { docs } = await find({
    collection: 'leads',
    where: { reference: { equals: reference } },
    select: { reference: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.length > 0;
}

/** The first enquiry with the same address or number: by it the enquiries of a person are joined. */
async function firstOfPerson(req: PayloadRequest, { email, phone }: Enquiry['lead']) {
  const person = { email: email.toLowerCase() || null, phone: phone || null };
  const db = await sqlInTransaction(req);
  const { rows } = await db.execute<{ first: number }>(
    sql`select coalesce(same_as_id, id) as first from leads where ${leadsOf(person)} order by created_at limit 1`,
  );
  return rows[0]?.first ?? null;
}

/** Keeps the wording that was agreed to; each only once. */
async function keepConsentText(payload: Payload, { consent, locale, receivedAt }: Enquiry) {
  const known = async () => {
    const { docs } = await payload.find({
      collection: 'consent-texts',
      where: { hash: { equals: consent.hash } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    return docs[0]?.id;
  };
  const found = await known();
  if (found) return found;
  const version = `${receivedAt.slice(0, 10)} ${consent.hash.slice(0, 8)}`;
  const data = { version, hash: consent.hash, locale, text: consent.text };
  return payload
    .create({ collection: 'consent-texts', data, overrideAccess: true, depth: 0 })
    .then(({ id }) => id)
    .catch(async (error: unknown) => {
      const other = await known();
      if (other) return other;
      throw error;
    });
}
