import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { PageTitle } from '#ui/page-title.tsx';
import { Wrap } from '#ui/wrap.tsx';
import type { NoticeFacts } from './consent-wording.ts';
import type { ContactChannels } from './contact-channels.ts';
import { DirectContact } from './direct-contact.tsx';
import { PrivacyNotice } from './privacy-notice.tsx';

interface Props {
  shell: ContactChannels;
  locale: Locale;
  /** `LeadForm`, as it is or as it came back. */
  form: ReactNode;
  /** What the notice says of who handles the information. */
  facts: NoticeFacts;
}

/** How to reach the company: directly, or by the form, after what the law wants said before it. */
export const ContactPage = ({ shell, locale, form, facts }: Props) => {
  const t = translator(locale, 'contact');
  return (
    <>
      <PageTitle title={t('title')} locale={locale} lead={t('lead')} />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-16 border-t border-line pt-12 pb-16 md:pb-24 lg:grid-cols-12">
        <section aria-labelledby="contact-form" className="lg:order-2 lg:col-span-7 lg:col-start-6">
          <h2 id="contact-form" className="mb-6 text-h3">
            {t('formTitle')}
          </h2>
          <PrivacyNotice facts={facts} locale={locale} />
          {form}
        </section>
        <div className="lg:order-1 lg:col-span-4 lg:row-start-1">
          <DirectContact channels={shell} locale={locale} />
        </div>
      </Wrap>
    </>
  );
};
