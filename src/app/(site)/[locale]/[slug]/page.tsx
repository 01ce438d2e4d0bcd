import { faqJsonLd } from '#content/json-ld/faq.ts';
import { pageJsonLd } from '#content/json-ld/pages.ts';
import { RichText } from '#content/rich-text/rich-text.tsx';
import { FacilityList } from '#features/company/facility-list.tsx';
import { getCompany } from '#features/company/queries.ts';
import { PageView } from '#features/pages/page-view.tsx';
import { getPage, questionsOf } from '#features/pages/queries.ts';
import { redirectKey, routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { missingView } from '../../missing-view.tsx';
import type { SlugParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';

export default async function Page({ params }: SlugParams) {
  const { locale: requested, slug } = await params;
  return renderView(requested, async (locale) => {
    const page = await getPage(locale, slug);
    if (!page) return missingView(locale, redirectKey('pages', slug));
    const company = await getCompany(locale);
    return {
      meta: {
        title: page.seo.title ?? page.title,
        description: page.seo.description ?? page.summary,
        social: { kind: 'pages', name: slug, title: page.title },
      },
      address: pageAddress((one) => routes.page(one, slug), page.languages, routes.home),
      structured: [
        pageJsonLd('WebPage', locale, {
          ...page,
          description: page.seo.description ?? page.summary,
          path: routes.page(locale, slug),
        }),
        ...faqJsonLd(locale, routes.page(locale, slug), questionsOf(page)),
      ],
      current: slug === 'platform' ? 'platform' : undefined,
      content: (
        <PageView
          page={page}
          locale={locale}
          renderBody={(body) => <RichText body={body} locale={locale} />}
          facilities={<FacilityList facilities={company.facilities} locale={locale} />}
        />
      ),
    };
  });
}
