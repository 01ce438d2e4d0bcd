import type { Payload } from 'payload';
import { inTransaction } from '#cms/in-transaction.ts';
import type { Delivery, Lead } from '#generated/payload-types.ts';
import { describeError } from '#lib/describe-error.ts';
import { DELIVERY_LEASE_S } from '../queue/queues.ts';
import { recordEvent } from '../record-event.ts';
import { readLeadSettings } from '../settings.ts';
import type { Channel } from './channel.ts';
import { channelByName } from './channels.ts';
import { tellOfDeadLetters } from './mail/alarm.ts';

/** Shorter than the lease: an attempt has ended before another worker may begin one. */
const ATTEMPT_MS = (DELIVERY_LEASE_S - 15) * 1000;

/** What became of a delivery. `later`: the other side takes no more for the moment, in seconds. */
export type Outcome = { done: true } | { later: number };

/** Whether a channel takes one more message now, and else in how many seconds. */
export type Pace = (channel: Channel) => Promise<number>;

/**
 * Makes one attempt at a delivery. What is sent already, or not to be sent any more, is done.
 * @throws when the attempt has failed: the queue makes another, later
 */
export async function deliver(payload: Payload, id: number, pace: Pace): Promise<Outcome> {
  const delivery = await findDelivery(payload, id);
  if (delivery?.state !== 'queued') return { done: true };
  const lead = delivery.lead as Lead;
  const settings = await readLeadSettings(payload);
  const channel = channelByName(delivery.channel);
  if (!channel?.isOn(settings)) {
    await update(payload, delivery, { state: 'dropped' });
    return { done: true };
  }
  const wait = await pace(channel);
  if (wait > 0) return { later: wait };
  const attempts = delivery.attempts + 1;
  try {
    const signal = AbortSignal.timeout(ATTEMPT_MS);
    await channel.send({ lead, settings, payload, key: keyOf(delivery), signal });
  } catch (error) {
    const lastError = describeError(error);
    await update(payload, delivery, { attempts, lastError });
    // The queue keeps what is thrown, with all that hangs on it.
    throw new Error(lastError);
  }
  await inTransaction(payload, async (req) => {
    await update(
      payload,
      delivery,
      { attempts, state: 'sent', sentAt: now(), lastError: null },
      req,
    );
    await recordEvent(req, { lead: lead.id, kind: 'sent', text: delivery.channel });
  });
  return { done: true };
}

/** All attempts have failed: it goes to the dead letters, from where a person can send it again. */
export async function giveUp(payload: Payload, id: number): Promise<void> {
  const delivery = await findDelivery(payload, id);
  if (delivery?.state !== 'queued') return;
  const { id: lead } = delivery.lead as Lead;
  await inTransaction(payload, async (req) => {
    await update(payload, delivery, { state: 'dead' }, req);
    await recordEvent(req, { lead, kind: 'failed', text: delivery.channel });
  });
  payload.logger.error({
    msg: `A notification could not be delivered: ${delivery.channel}, delivery ${id}. Send it again from the admin.`,
  });
  // The log has said it; mail is what may be broken.
  await tellOfDeadLetters(payload).catch(() => undefined);
}

const now = () => new Date().toISOString();
const keyOf = ({ id, channel }: Delivery) => `lead-delivery-${id}-${channel}`;

/** With its enquiry; null where one of both has been deleted since. */
async function findDelivery(payload: Payload, id: number): Promise<Delivery | null> {
  const found = await payload.findByID({
    collection: 'deliveries',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: true,
  });
  return found && typeof found.lead === 'object' && found.lead ? found : null;
}

async function update(
  payload: Payload,
  { id }: Delivery,
  data: Partial<Pick<Delivery, 'state' | 'attempts' | 'sentAt' | 'lastError'>>,
  req?: Parameters<typeof recordEvent>[0],
): Promise<void> {
  await payload.update({
    collection: 'deliveries',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  });
}
