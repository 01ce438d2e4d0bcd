import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload';
import type { Lead } from '#generated/payload-types.ts';
import { writeChange } from '../inbox/change-text.ts';
import { namesOf } from '../inbox/colleagues.ts';
import { queueDeliveries } from '../queue/queue-deliveries.ts';
import { recordEvent } from '../record-event.ts';

const isAnswered = (state: Lead['state'] | undefined) =>
  state !== undefined && state !== 'new' && state !== 'spam';

/** The first time that somebody has answered, by the state that says so. */
const note: CollectionBeforeChangeHook<Lead> = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || originalDoc?.firstAnsweredAt) return data;
  const answered = isAnswered(data.state) && !isAnswered(originalDoc?.state);
  return answered ? { ...data, firstAnsweredAt: new Date().toISOString() } : data;
};

const idOf = (value: Lead['owner']): number | null =>
  typeof value === 'object' ? (value?.id ?? null) : (value ?? null);

/** Writes changes into the time line, and lets a released enquiry be told of. */
const tell: CollectionAfterChangeHook<Lead> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc;
  const changes: string[] = [];
  if (doc.state !== previousDoc.state) {
    changes.push(writeChange({ what: 'state', from: previousDoc.state, to: doc.state }));
  }
  const owner = idOf(doc.owner);
  if (owner !== idOf(previousDoc.owner)) {
    changes.push(writeChange({ what: 'owner', to: await nameOf(req, owner) }));
  }
  for (const text of changes) await recordEvent(req, { lead: doc.id, kind: 'changed', text });
  if (previousDoc.held && !doc.held) {
    await recordEvent(req, { lead: doc.id, kind: 'released' });
    await queueDeliveries(req, doc);
  }
  return doc;
};

async function nameOf(req: PayloadRequest, user: number | null): Promise<string | null> {
  if (user === null) return null;
  return (await namesOf(req.payload, [user])).get(user) ?? String(user);
}

export const followLead = { note, tell };
