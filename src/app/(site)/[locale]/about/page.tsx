import { pageJsonLd } from '#content/json-ld/pages.ts';
import { RichText } from '#content/rich-text/rich-text.tsx';
import { AboutPage } from '#features/company/about-page.tsx';
import { getCompany } from '#features/company/queries.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ContactBand } from '#site-shell/contact-band.tsx';
import { Licences } from '#site-shell/licences.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import type { LocaleParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, async (locale, shell) => {
    const company = await getCompany(locale);
    const title = translator(locale, 'shell')('about');
    const description = company.tagline;
    const path = routes.about(locale);
    return {
      meta: { title, description },
      address: pageAddress(routes.about),
      structured: [pageJsonLd('AboutPage', locale, { title, description, path })],
      current: 'about',
      content: (
        <AboutPage
          company={company}
          shell={shell}
          locale={locale}
          intro={<RichText body={company.intro} locale={locale} />}
          licences={<Licences shell={shell} locale={locale} />}
          contact={<ContactBand shell={shell} locale={locale} />}
        />
      ),
    };
  });
}
