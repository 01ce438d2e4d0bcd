import type { Locale } from '#i18n/locales.ts';
import type { Attribution } from './attribution-fields.ts';
import type { Purpose } from './consent-fields.ts';
import type { Lead } from './lead-schema.ts';

/** A checked enquiry with all that is stored of it: the same for database and journal. */
export interface Enquiry {
  /** Its public number, see `leadReference`. */
  reference: string;
  lead: Lead;
  locale: Locale;
  /** ISO 8601. */
  receivedAt: string;
  /** Came without the automatic check: a person has to look at it first. */
  held: boolean;
  consent: Consent;
  attribution: Attribution;
  /** Keyed hash of the sender's network address; null where it is not known. */
  addressKey: string | null;
}

/** What was agreed to: the whole wording with its SHA-256 (hex), and for which purposes. */
export interface Consent {
  text: string;
  hash: string;
  purposes: Purpose[];
}
