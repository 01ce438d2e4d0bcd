import { createHash } from 'node:crypto';
import { keyedHash } from '#lib/seal.ts';
import type { Lead } from './lead-schema.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;

/** Without script nothing can make a key: the same content on the same day is the same enquiry. */
const keyOf = (lead: Lead, today: Date) => lead.idempotencyKey ?? today.toISOString().slice(0, 10);

/**
 * The number under which the sender and the company speak of an enquiry: 100 bits, told by its key
 * and content alone. So whoever sends the same again gets the same number, also while the database
 * is away; and a second enquiry from a form that still has the old key is one of its own.
 */
export function leadReference(lead: Lead, today: Date = new Date()): string {
  const { idempotencyKey: _key, ...content } = lead;
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const bits = BigInt(`0x${keyedHash('lead-reference', `${keyOf(lead, today)}\n${digest}`)}`);
  let rest = bits;
  let reference = '';
  for (let index = 0; index < LENGTH; index += 1) {
    reference += ALPHABET[Number(rest & 31n)];
    rest >>= 5n;
  }
  return reference;
}
