import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import type { ContactChannels } from './contact-channels.ts';

interface Props {
  /** Who handles the information, and how to reach them. */
  controller: Pick<ContactChannels, 'name' | 'hotline' | 'email'>;
  locale: Locale;
}

/**
 * What has to be said before personal information is collected: who, purpose, kinds, method, how
 * long it is kept, how to exercise rights (《个人信息保护法》 art. 17).
 */
export const PrivacyNotice = ({ controller, locale }: Props) => {
  const t = translator(locale, 'contact');
  const { name, hotline, email } = controller;
  const contact =
    email && hotline ? t('contactOr', { first: email, second: hotline }) : (email ?? hotline);
  const rows = [
    [
      t('noticeWho'),
      contact ? t('noticeWhoContact', { name, contact }) : t('noticeWhoText', { name }),
    ],
    [t('noticePurpose'), t('noticePurposeText')],
    [t('noticeKinds'), t('noticeKindsText')],
    [t('noticeMethod'), t('noticeMethodText')],
    [t('noticeRetention'), t('noticeRetentionText')],
    [t('noticeRights'), contact ? t('noticeRightsContact', { contact }) : t('noticeRightsText')],
  ] as const;
  return (
    <section
      aria-labelledby="privacy-notice"
      className="mb-8 rounded-m bg-paper-2 px-5 py-5 text-note leading-relaxed md:px-6"
    >
      <h3 id="privacy-notice" className="text-small font-semibold">
        {t('noticeTitle')}
      </h3>
      <dl className="mt-3 grid gap-y-2">
        {rows.map(([term, text]) => (
          <div key={term} className="grid gap-x-4 md:grid-cols-[7em_minmax(0,1fr)]">
            <dt className="text-ink-3">{term}</dt>
            <dd className="text-ink-2">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        <a href={routes.page(locale, 'privacy')} className="underline decoration-brand-3/60">
          {t('privacy')}
        </a>
      </p>
    </section>
  );
};
