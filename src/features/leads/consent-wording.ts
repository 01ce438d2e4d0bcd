import { createHash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { ContactChannels } from './contact-channels.ts';

/** What the notice says of the company: who handles the information, how to reach them, how long. */
export interface NoticeFacts extends Pick<ContactChannels, 'name' | 'hotline' | 'email'> {
  /** Months that an enquiry is kept. */
  months: number;
}

/** Boxes of consent, each for a purpose of its own; the second is nobody's duty. */
export const CONSENT_BOXES = ['consent', 'marketing'] as const;

/**
 * What has to be said before personal information is collected: who, purpose, kinds, method, how
 * long it is kept, how to exercise rights (《个人信息保护法》 art. 17).
 */
export function noticeRows(
  { name, hotline, email, months }: NoticeFacts,
  locale: Locale,
): [term: string, text: string][] {
  const t = translator(locale, 'contact');
  const contact =
    email && hotline ? t('contactOr', { first: email, second: hotline }) : (email ?? hotline);
  return [
    [
      t('noticeWho'),
      contact ? t('noticeWhoContact', { name, contact }) : t('noticeWhoText', { name }),
    ],
    [t('noticePurpose'), t('noticePurposeText')],
    [t('noticeKinds'), t('noticeKindsText')],
    [t('noticeMethod'), t('noticeMethodText')],
    [t('noticeRetention'), t('noticeRetentionText', { months })],
    [t('noticeRights'), contact ? t('noticeRightsContact', { contact }) : t('noticeRightsText')],
  ];
}

/** All that the page says about consent, as it is kept for proof: the notice, then each box. */
export function consentWording(facts: NoticeFacts, locale: Locale): string {
  const t = translator(locale, 'contact');
  return [
    t('noticeTitle'),
    ...noticeRows(facts, locale).map(([term, text]) => `${term}: ${text}`),
    ...CONSENT_BOXES.map((box) => `☐ ${t(box)}`),
  ].join('\n');
}

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
