import { payloadClient } from '#data/payload.ts';
import { unlessSilent } from '#data/unless-silent.ts';
import type { Enquiry } from './enquiry.ts';
import { storeEnquiry } from './store-enquiry.ts';

const underWay = new Map<string, Promise<void>>();

/**
 * Stores what a visitor sent; resolves after the commit. The same enquiry sent several times at once
 * is stored by the first.
 * @throws when the database cannot store it
 */
export async function submitEnquiry(enquiry: Enquiry): Promise<void> {
  const { reference } = enquiry;
  let storing = underWay.get(reference);
  if (!storing) {
    storing = payloadClient()
      .then((payload) => storeEnquiry(payload, enquiry))
      .finally(() => underWay.delete(reference));
    underWay.set(reference, storing);
  }
  await unlessSilent(storing);
}
