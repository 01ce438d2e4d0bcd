import { sql } from '@payloadcms/db-postgres';
import type { Payload, TypedUser } from 'payload';
import { inTransaction } from '#cms/in-transaction.ts';
import { sqlInTransaction } from '#cms/transactions.ts';
import type { Delivery, Lead, LeadEvent } from '#generated/payload-types.ts';
import { ATTRIBUTION } from '../attribution-fields.ts';
import { findInFiles } from '../journal/erase-files.ts';
import { findLeftOver } from './left-over.ts';
import { logPerson } from './log-person.ts';
import { isOf, leadsOf, type Person } from './person.ts';

/**
 * Everything held of a person, in readable form, and noted in the record of processing.
 * @param user who asked for it; null for a command
 */
export async function exportPerson(payload: Payload, person: Person, user: TypedUser | null) {
  const leftOver = await findLeftOver(payload, person);
  const { found, unreadable } = await findInFiles(isOf(person));
  const enquiries = await inTransaction(payload, async (req) => {
    req.user = user;
    const db = await sqlInTransaction(req);
    const { rows } = await db.execute<{ id: number }>(
      sql`select id from leads where ${leadsOf(person)} order by id`,
    );
    const all = [];
    for (const { id } of rows) all.push(await read(payload, id));
    const numbers = { journal: found.length };
    await logPerson(req, person, { action: 'person-export', count: all.length, numbers });
    return all;
  });
  return {
    exportedAt: new Date().toISOString(),
    person,
    enquiries,
    journal: found,
    unreadable,
    leftOver,
  };
}

async function read(payload: Payload, id: number) {
  const lead = await payload.findByID({
    collection: 'leads',
    id,
    depth: 1,
    overrideAccess: true,
    joins: false,
  });
  const of = {
    where: { lead: { equals: id } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  };
  const events = await payload.find({ collection: 'lead-events', ...of });
  const deliveries = await payload.find({ collection: 'deliveries', ...of });
  return {
    ...content(lead),
    timeline: events.docs.map(entry),
    deliveries: deliveries.docs.map(delivery),
  };
}

const content = (lead: Lead) => {
  const text = typeof lead.consentText === 'object' ? lead.consentText : null;
  return {
    reference: lead.reference,
    receivedAt: lead.createdAt,
    language: lead.locale,
    name: lead.name,
    company: lead.company,
    email: lead.email,
    phone: lead.phone,
    interest: lead.interest,
    message: lead.message,
    source: Object.fromEntries(ATTRIBUTION.map((name) => [name, lead[name] ?? null])),
    state: lead.state,
    heldForReview: lead.held ?? false,
    firstAnsweredAt: lead.firstAnsweredAt ?? null,
    networkAddressHash: lead.addressKey ?? null,
    idempotencyKey: lead.idempotencyKey ?? null,
    consent: {
      at: lead.consentedAt,
      purposes: lead.consentPurposes ?? [],
      version: text?.version ?? null,
      sha256: text?.hash ?? null,
      text: text?.text ?? null,
    },
  };
};

const entry = ({ createdAt, kind, text }: LeadEvent) => ({
  at: createdAt,
  kind,
  text: text ?? null,
});

const delivery = ({ channel, state, attempts, sentAt, createdAt }: Delivery) => ({
  channel,
  state,
  attempts,
  queuedAt: createdAt,
  sentAt: sentAt ?? null,
});
