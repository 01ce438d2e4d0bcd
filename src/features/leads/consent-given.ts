import { payloadClient } from '#data/payload.ts';
import type { Locale } from '#i18n/locales.ts';
import { recall, remember } from '#lib/last-known.ts';
import type { Purpose } from './consent-fields.ts';
import { consentWording, hashOfText, type NoticeFacts } from './consent-wording.ts';
import type { Consent } from './enquiry.ts';
import { isTicked } from './lead-schema.ts';

/** Longer nobody waits for the wording; then the one that this process showed last is taken. */
const PATIENCE_MS = 300;

interface Wording {
  text: string;
  hash: string;
}
const current = (locale: Locale) => `consent-shown:${locale}`;
const byHash = (hash: string) => `consent-text:${hash}`;

/**
 * The wording that the contact page shows with these facts, remembered so that who agrees to it can
 * be told what it was.
 * @returns its SHA-256
 */
export function showWording(facts: NoticeFacts, locale: Locale): string {
  const text = consentWording(facts, locale);
  const wording = { text, hash: hashOfText(text) };
  remember(byHash(wording.hash), wording);
  return remember(current(locale), wording).hash;
}

/**
 * What the sender of a form has agreed to. The form names the wording it showed; one that nobody
 * knows counts as the present one.
 * @param readFacts what the notice says at present; asked where this process has not shown it
 */
export async function consentGiven(
  values: Record<string, unknown>,
  locale: Locale,
  readFacts: () => Promise<NoticeFacts>,
): Promise<Consent> {
  const purposes: Purpose[] = isTicked(values.marketing) ? ['reply', 'marketing'] : ['reply'];
  const sent = typeof values.consentText === 'string' ? values.consentText : '';
  const shown = recall<Wording>(byHash(sent));
  if (shown) return { ...shown, purposes };
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  const read = findWording(sent, locale, readFacts).catch(() => null);
  const wording = (await Promise.race([read, late])) ?? lastShown(locale);
  return { ...wording, purposes };
}

async function findWording(
  sent: string,
  locale: Locale,
  readFacts: () => Promise<NoticeFacts>,
): Promise<Wording> {
  const [stored] = await Promise.all([
    sent === '' ? null : storedWording(sent, locale),
    // Where that fails, what is stored is still true.
    readFacts().then(
      (facts) => showWording(facts, locale),
      () => null,
    ),
  ]);
  return recall<Wording>(byHash(sent)) ?? stored ?? lastShown(locale);
}

/** One that somebody has agreed to before, perhaps on another replica. */
async function storedWording(hash: string, locale: Locale): Promise<Wording | null> {
  const { find } = await payloadClient();
  const { docs } = await find({
    collection: 'consent-texts',
    where: { hash: { equals: hash }, locale: { equals: locale } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ? { text: docs[0].text, hash } : null;
}

function lastShown(locale: Locale): Wording {
  const known = recall<Wording>(current(locale));
  if (known) return known;
  // Nothing could be read since this process began, so it has shown no form either.
  const text = consentWording({ name: '', hotline: null, email: null, months: 24 }, locale);
  return { text, hash: hashOfText(text) };
}
