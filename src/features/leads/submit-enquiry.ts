import { payloadClient } from '#data/payload.ts';
import { unlessSilent } from '#data/unless-silent.ts';
import { log } from '#lib/log.ts';
import { onceAtATime } from '#lib/once-at-a-time.ts';
import type { Enquiry } from './enquiry.ts';
import { journalEnquiry } from './journal/journal-enquiry.ts';
import { storeEnquiry } from './store-enquiry.ts';

/** Where an enquiry is safe: in the database, or on the disk until the database can take it. */
export type Kept = 'stored' | 'journaled';

const storing = onceAtATime<void>();

/**
 * Keeps what a visitor sent; resolves after the commit, or when it is on the disk. The same enquiry
 * sent several times at once is stored by the first.
 * @throws when neither the database nor the disk can keep it
 */
export async function submitEnquiry(enquiry: Enquiry): Promise<Kept> {
  const { reference } = enquiry;
  const store = async () => storeEnquiry(await payloadClient(), enquiry);
  try {
    await unlessSilent(storing(reference, store));
    return 'stored';
  } catch (error) {
    log().error({ err: error, reference }, 'Enquiry not stored: journaled');
    await journalEnquiry(enquiry);
    return 'journaled';
  }
}
