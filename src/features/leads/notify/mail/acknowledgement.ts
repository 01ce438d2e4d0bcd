import { formatDateTime } from '#i18n/format.ts';
import { translator } from '#i18n/translator.ts';
import { canMail } from '#lib/mail.ts';
import type { Channel, Errand } from '../channel.ts';
import { harmless } from '../harmless.ts';
import { type Company, readCompany } from './company.ts';
import type { Letter } from './letter.ts';
import { postLetter } from './post-letter.ts';

/**
 * Tells the sender that the enquiry has arrived. It repeats no message and no name as they were
 * typed: anybody may enter the address of somebody else, and have us write to it.
 */
export const acknowledgement: Channel = {
  name: 'acknowledgement',
  isOn: ({ acknowledgement: { enabled } }) => enabled && canMail(),
  takes: ({ email, held }) => Boolean(email) && !held,
  send: async (errand) => {
    const { lead, payload } = errand;
    const company = await readCompany(payload, lead.locale);
    const t = translator(lead.locale, 'leadMail');
    const { name } = company;
    const subject = name ? t('ackSubjectCompany', { company: name }) : t('ackSubject');
    await postLetter(
      errand,
      { from: name, to: { name: '', address: lead.email ?? '' }, subject },
      acknowledgementLetter(errand, company),
    );
  },
};

function acknowledgementLetter({ lead, settings }: Errand, company: Company): Letter {
  const { locale, name, interest, reference, createdAt } = lead;
  const t = translator(locale, 'leadMail');
  const rows = [
    { label: t('receivedAt'), value: formatDateTime(createdAt, locale) },
    { label: t('interest'), value: harmless(interest ?? '') },
    { label: t('reference'), value: reference ?? '' },
  ];
  return {
    locale,
    title: t('ackSubject'),
    opening: [
      t('ackHello', { name: harmless(name) }),
      t('ackReceived'),
      within(settings.answerWithinHours, t),
    ],
    rows: rows.filter(({ value }) => value),
    closing: [...urgent(company, t), company.name].filter(Boolean),
    note: t('ackMistake'),
  };
}

type Translator = ReturnType<typeof translator<'leadMail'>>;

const within = (hours: number, t: Translator): string =>
  hours > 24 && hours % 24 === 0
    ? t('ackWithinDays', { count: hours / 24 })
    : t('ackWithinHours', { count: hours });

const urgent = ({ hotline, serviceHours: hours }: Company, t: Translator): string[] => {
  if (!hotline) return [];
  return [hours ? t('ackHotlineHours', { hotline, hours }) : t('ackHotline', { hotline })];
};
