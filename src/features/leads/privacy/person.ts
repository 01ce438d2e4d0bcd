import { sql } from '@payloadcms/db-postgres';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { err, ok, type Result } from '#lib/result.ts';
import { keyedHash } from '#lib/seal.ts';
import type { Enquiry } from '../enquiry.ts';
import { normalisePhone } from '../lead-schema.ts';

/** Somebody as the enquiries know them: by one contact or both, written as the form stores them. */
export interface Person {
  /** In small letters; capitals make no difference in an address. */
  email: string | null;
  /** E.164. */
  phone: string | null;
}

const input = z.object({
  email: z.string().max(254).default(''),
  phone: z.string().max(40).default(''),
});

/** @returns the contact that cannot be understood, or that none was given */
export function parsePerson(given: unknown): Result<Person, 'email' | 'phone' | 'none'> {
  const parsed = input.safeParse(given);
  if (!parsed.success) return err(parsed.error.issues[0]?.path[0] === 'phone' ? 'phone' : 'email');
  const email = parsed.data.email.normalize('NFC').trim().toLowerCase();
  const phone = normalisePhone(parsed.data.phone.trim());
  if (email && !z.email().safeParse(email).success) return err('email');
  if (phone === null) return err('phone');
  return email || phone ? ok({ email: email || null, phone: phone || null }) : err('none');
}

const hashOf = (kind: 'email' | 'phone', contact: string | null): string[] =>
  contact ? [keyedHash('person', `${kind} ${contact}`)] : [];

/** Names the person in the record of processing to whoever knows the contact, and to nobody else. */
export const personHash = ({ email, phone }: Person): string =>
  [...hashOf('email', email), ...hashOf('phone', phone)].join(' ');

export const isOf =
  ({ email, phone }: Person) =>
  ({ lead }: Pick<Enquiry, 'lead'>): boolean =>
    (email !== null && lead.email.toLowerCase() === email) ||
    (phone !== null && lead.phone === phone);

/** The same for the table `leads`. */
export const leadsOf = ({ email, phone }: Person): SQL =>
  sql`(lower(leads.email) = ${email}::text or leads.phone = ${phone}::text)`;

/** Whether a column of free text names a contact of the person. */
export const mentions = (column: SQL, { email, phone }: Person): SQL =>
  sql`(strpos(lower(${column}), ${email}::text) > 0 or strpos(${column}, ${phone}::text) > 0)`;
