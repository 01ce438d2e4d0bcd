import type { CollectionBeforeDeleteHook } from 'payload';
import { eraseAround } from '../privacy/erase-leads.ts';

/** An enquiry takes everything with it that hangs on it. */
export const forgetLead: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await eraseAround(req, [Number(id)]);
};
