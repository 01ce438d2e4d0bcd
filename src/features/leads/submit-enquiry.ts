import { payloadClient } from '#data/payload.ts';
import { unlessSilent } from '#data/unless-silent.ts';
import { describeError } from '#lib/describe-error.ts';
import type { Enquiry } from './enquiry.ts';
import { journalEnquiry } from './journal/journal-enquiry.ts';
import { storeEnquiry } from './store-enquiry.ts';

/** Where an enquiry is safe: in the database, or on the disk until the database can take it. */
export type Kept = 'stored' | 'journaled';

const underWay = new Map<string, Promise<void>>();

/**
 * Keeps what a visitor sent; resolves after the commit, or when it is on the disk. The same enquiry
 * sent several times at once is stored by the first.
 * @throws when neither the database nor the disk can keep it
 */
export async function submitEnquiry(enquiry: Enquiry): Promise<Kept> {
  const { reference } = enquiry;
  let storing = underWay.get(reference);
  if (!storing) {
    storing = payloadClient()
      .then((payload) => storeEnquiry(payload, enquiry))
      .finally(() => underWay.delete(reference));
    underWay.set(reference, storing);
  }
  try {
    await unlessSilent(storing);
    return 'stored';
  } catch (error) {
    console.error(`  Enquiry ${reference} not stored, journaled: ${describeError(error)}`);
    await journalEnquiry(enquiry);
    return 'journaled';
  }
}
