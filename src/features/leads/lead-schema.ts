import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { z } from 'zod';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#i18n/locales.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** Names of the problems; their texts are the messages `leadErrors`. */
export type LeadField = 'name' | 'company' | 'email' | 'phone' | 'interest' | 'message' | 'consent';
export type LeadErrors = Partial<Record<LeadField, LeadField | 'contact'>>;

const LIMITS = { name: 60, company: 100, email: 254, phone: 40, interest: 100, message: 2000 };

/**
 * What is not seen: signs that turn the direction of text round or come along with copied numbers,
 * and halves of characters.
 */
const UNSEEN = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
const clean = (text: string) => text.replace(UNSEEN, '').normalize('NFC');

/** A line of text: no control characters, spaces folded, counted in code points. */
const line = (field: keyof typeof LIMITS, required = false) =>
  z
    .string()
    .default('')
    .transform((text) =>
      clean(text)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .refine((text) => [...text].length <= LIMITS[field] && (!required || text !== ''), field);

const schema = z.object({
  name: line('name', true),
  company: line('company'),
  email: line('email')
    .refine((text) => text === '' || z.email().safeParse(text).success, 'email')
    .transform(withLowerDomain),
  phone: line('phone').transform((text, context) => {
    const phone = normalisePhone(text);
    if (phone === null) context.addIssue({ code: 'custom', message: 'phone' });
    return phone ?? '';
  }),
  interest: line('interest'),
  message: z
    .string()
    .default('')
    .transform((text) =>
      clean(text)
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\n\t])\p{Cc}/gu, '')
        .trim(),
    )
    .refine((text) => text !== '' && [...text].length <= LIMITS.message, 'message'),
  consent: z.unknown().refine(isTicked, 'consent'),
  // One that cannot be used counts as none: then the content tells what is the same.
  idempotencyKey: z.string().max(100).optional().catch(undefined),
});

/** A checked enquiry. Empty texts are empty; the telephone number is in E.164. */
export type Lead = Omit<z.output<typeof schema>, 'consent'>;

/** Whether a box was ticked, as a form or a script says it. */
export function isTicked(value: unknown): boolean {
  return value === true || ['on', 'true', '1', 'yes'].includes(value as string);
}

/** The part after the @ is the same in capitals; before it that is for the other side to say. */
function withLowerDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
}

/**
 * E.164 of a number as people in China write it, full-width digits included; an empty text stays
 * empty.
 * @returns null where it is no telephone number
 */
export function normalisePhone(text: string): string | null {
  if (text === '') return '';
  try {
    const number = parsePhoneNumberWithError(text.normalize('NFKC'), 'CN');
    return number.isValid() ? number.number : null;
  } catch {
    return null;
  }
}

/** The language of a submission: unknown ones count as the default. */
export const localeOf = (input: Record<string, unknown>): Locale =>
  isLocale(input.locale) ? input.locale : DEFAULT_LOCALE;

/**
 * Checks what came from the form.
 * @param input unknown fields are ignored
 */
export function parseLead(input: Record<string, unknown>): Result<Lead, LeadErrors> {
  // A missing key is not looked at by its rule; a missing consent must be.
  const result = schema.safeParse({ ...input, consent: input.consent ?? null });
  const errors: LeadErrors = {};
  for (const issue of result.error?.issues ?? []) {
    const field = issue.path[0] as LeadField;
    errors[field] ??= field;
  }
  const given = (field: string) => typeof input[field] === 'string' && input[field].trim() !== '';
  if (!given('email') && !given('phone')) errors.email ??= 'contact';
  if (!result.success || Object.keys(errors).length > 0) return err(errors);
  const { consent: _consent, idempotencyKey, ...lead } = result.data;
  return ok({ ...lead, ...(idempotencyKey && { idempotencyKey }) });
}
