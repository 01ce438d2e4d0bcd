import type { Lead } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { LeadSettings } from './settings.ts';

/** Stands in the place of the number; no enquiry has it. */
export const TEST_REFERENCE = 'test';

/** An enquiry that says itself that it is none, to see whether a channel works. It is not stored. */
export function madeUpLead(
  email: string,
  locale: Locale,
  { answerWithinHours }: LeadSettings,
): Lead {
  const t = translator(locale, 'leadMail');
  const now = new Date();
  return {
    id: 0,
    reference: TEST_REFERENCE,
    name: t('testName'),
    company: t('testCompany'),
    email,
    interest: t('testInterest'),
    message: t('testMessage'),
    locale,
    state: 'new',
    held: false,
    consentedAt: now.toISOString(),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    answerDueAt: new Date(now.getTime() + answerWithinHours * 3_600_000).toISOString(),
  };
}
