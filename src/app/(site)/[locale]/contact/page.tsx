import { pageJsonLd } from '#content/json-ld/pages.ts';
import { getCompany } from '#features/company/queries.ts';
import { showWording } from '#features/leads/consent-given.ts';
import { ContactPage } from '#features/leads/contact-page.tsx';
import { LeadForm } from '#features/leads/lead-form.tsx';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { noticeFacts } from '../../../notice-facts.ts';
import type { LocaleParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, async (locale, shell) => {
    const facts = noticeFacts(shell, await getCompany(locale));
    const t = translator(locale, 'shell');
    const meta = { title: t('contact'), description: t('contactDescription') };
    return {
      meta,
      address: pageAddress(routes.contact),
      structured: [pageJsonLd('ContactPage', locale, { ...meta, path: routes.contact(locale) })],
      current: 'contact',
      content: (
        <ContactPage
          shell={shell}
          locale={locale}
          facts={facts}
          form={
            <LeadForm
              locale={locale}
              interests={shell.interests}
              hotline={shell.hotline}
              consentHash={showWording(facts, locale)}
            />
          }
        />
      ),
    };
  });
}
