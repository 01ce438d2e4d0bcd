import type { PayloadRequest } from 'payload';
import type { Lead } from '#generated/payload-types.ts';
import type { ChannelName } from '../notify/channel-names.ts';
import { channelsFor } from '../notify/channels.ts';
import { DELIVERY_QUEUE, type DeliveryJob } from './queues.ts';
import { sendInTransaction } from './sender.ts';

/**
 * Writes the outbox of an enquiry and queues its deliveries, in the transaction of the request. A
 * channel that has its row already gets no second one.
 */
export async function queueDeliveries(req: PayloadRequest, lead: Lead): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: { lead: { equals: lead.id } },
    limit: 20,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const known = new Set(docs.map(({ channel }) => channel));
  const channels = (await channelsFor(req.payload, lead, req)).filter((one) => !known.has(one));
  for (const channel of channels) await queueDelivery(req, lead.id, channel);
}

async function queueDelivery(req: PayloadRequest, lead: number, channel: ChannelName) {
  const { id } = await req.payload.create({
    collection: 'deliveries',
    data: { lead, channel, state: 'queued', attempts: 0 },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await sendInTransaction(req, DELIVERY_QUEUE, { delivery: id } satisfies DeliveryJob);
}
