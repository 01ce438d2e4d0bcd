import { ContactThanksPage } from '#features/leads/contact-thanks-page.tsx';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import type { LocaleParams } from '../../../params.ts';
import { renderView } from '../../../render-view.tsx';

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, async (locale, shell) => ({
    meta: {
      title: translator(locale, 'contact')('thanksTitle'),
      description: null,
      indexed: false,
    },
    address: pageAddress(routes.contactThanks),
    current: 'contact',
    content: <ContactThanksPage shell={shell} locale={locale} />,
  }));
}
