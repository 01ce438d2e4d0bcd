/** Enquiries of the tests with what is to be sent of them. */
import type { Payload } from 'payload';
import type { ChannelName } from '../../src/features/leads/notify/channel-names.ts';
import { deliver } from '../../src/features/leads/notify/deliver.ts';
import { storeEnquiry } from '../../src/features/leads/store-enquiry.ts';
import { makeEnquiry } from './enquiries.ts';

/** Stores an enquiry as it comes from the form. */
export async function storeLead(cms: Payload, ...args: Parameters<typeof makeEnquiry>) {
  const enquiry = makeEnquiry(...args);
  await storeEnquiry(cms, enquiry);
  const { docs } = await cms.find({
    collection: 'leads',
    where: { reference: { equals: enquiry.reference } },
    depth: 0,
  });
  if (!docs[0]) throw new Error('not stored');
  return docs[0];
}

/** What is to be sent of an enquiry, by channel. */
export async function outboxOf(cms: Payload, lead: number) {
  const { docs } = await cms.find({
    collection: 'deliveries',
    where: { lead: { equals: lead } },
    sort: 'channel',
    depth: 0,
  });
  return Object.fromEntries(docs.map((one) => [one.channel, one])) as Partial<
    Record<ChannelName, (typeof docs)[number]>
  >;
}

/** Sends one of them at once, as fast as it goes. */
export async function sendNow(cms: Payload, lead: number, channel: ChannelName): Promise<void> {
  const delivery = (await outboxOf(cms, lead))[channel];
  if (!delivery) throw new Error(`nothing for ${channel}`);
  await deliver(cms, delivery.id, async () => 0);
}

/** Waits until something is so, and fails after a while. */
export async function until(what: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('It did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
