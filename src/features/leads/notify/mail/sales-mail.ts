import { inLanguage } from '#cms/label.ts';
import { adminLanguageOf, languageNames } from '#cms/localization.ts';
import type { Lead } from '#generated/payload-types.ts';
import { formatDateTime } from '#i18n/format.ts';
import { translator } from '#i18n/translator.ts';
import { canMail } from '#lib/mail.ts';
import type { Channel } from '../channel.ts';
import { leadUrl } from '../lead-url.ts';
import { readCompany } from './company.ts';
import type { Letter } from './letter.ts';
import { postLetter } from './post-letter.ts';
import { salesRecipients } from './recipients.ts';

/** The whole enquiry to those who answer it; a reply goes to the sender. */
export const salesMail: Channel = {
  name: 'sales-mail',
  isOn: ({ salesMail: { enabled } }) => enabled && canMail(),
  send: async (errand) => {
    const { lead, payload, settings } = errand;
    const to = await salesRecipients(payload, settings);
    if (to.length === 0) throw new Error('Nobody to write to');
    const t = translator(lead.locale, 'leadMail');
    const who = [lead.name, lead.company, lead.interest].filter(Boolean).join(' · ');
    const { name: from } = await readCompany(payload, lead.locale);
    await postLetter(
      errand,
      {
        from,
        to,
        subject: lead.held ? t('heldSubject', { who }) : t('newSubject', { who }),
        ...(lead.email && { replyTo: { name: lead.name, address: lead.email } }),
      },
      salesLetter(lead),
    );
  },
};

function salesLetter(lead: Lead): Letter {
  const { locale, held, message, email } = lead;
  const t = translator(locale, 'leadMail');
  return {
    locale,
    title: held ? t('heldTitle') : t('newTitle'),
    opening: held ? [t('heldNote')] : [],
    rows: rowsOf(lead),
    quote: message ? { label: t('message'), text: message } : undefined,
    link: { text: t('open'), url: leadUrl(lead) },
    closing: [],
    note: email ? t('replyByMail') : t('replyByPhone'),
  };
}

function rowsOf(lead: Lead): Letter['rows'] {
  const { locale, createdAt, answerDueAt } = lead;
  const t = translator(locale, 'leadMail');
  const { utmSource, utmMedium, utmCampaign, utmTerm, utmContent } = lead;
  const values = {
    name: lead.name,
    company: lead.company,
    email: lead.email,
    phone: lead.phone,
    interest: lead.interest,
    language: inLanguage(adminLanguageOf(locale), languageNames[locale]),
    receivedAt: formatDateTime(createdAt, locale),
    answerDueAt: answerDueAt ? formatDateTime(answerDueAt, locale) : null,
    reference: lead.reference,
    sourcePage: lead.sourcePage,
    landingPage: lead.landingPage,
    referrer: lead.referrer,
    campaign: [utmSource, utmMedium, utmCampaign, utmTerm, utmContent].filter(Boolean).join(' / '),
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value ? [{ label: t(key as keyof typeof values), value }] : [],
  );
}
