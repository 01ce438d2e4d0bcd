import type { Lead } from '#generated/payload-types.ts';
import { absoluteUrl } from '#lib/site-url.ts';

/** Where the admin shows an enquiry, after a log-in; of one that is not stored, the list. */
export const leadUrl = ({ id }: Pick<Lead, 'id'>): string =>
  absoluteUrl(`/admin/collections/leads${id ? `/${id}` : ''}`);
