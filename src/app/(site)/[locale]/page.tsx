import { organizationJsonLd, websiteJsonLd } from '#content/json-ld/site.ts';
import { FeaturedArticle } from '#features/articles/featured-article.tsx';
import { findFeatured } from '#features/articles/queries.ts';
import { getCompany } from '#features/company/queries.ts';
import { DiseaseRows } from '#features/diseases/disease-rows.tsx';
import { listDiseases } from '#features/diseases/queries.ts';
import { HomePage } from '#features/home/home-page.tsx';
import { getHome } from '#features/home/queries.ts';
import { NewsRows } from '#features/news/news-rows.tsx';
import { listNews } from '#features/news/queries.ts';
import { routes } from '#lib/routes.ts';
import { ContactBand } from '#site-shell/contact-band.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import type { LocaleParams } from '../params.ts';
import { renderView } from '../render-view.tsx';

const DISEASES_SHOWN = 6;
const NEWS_SHOWN = 3;

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, async (locale, shell) => {
    const [home, company, diseases, news] = await Promise.all([
      getHome(locale),
      getCompany(locale),
      listDiseases(locale),
      listNews(locale, {}, 1, NEWS_SHOWN),
    ]);
    const featured = await findFeatured(locale, home.featuredArticle);
    return {
      meta: {
        title: shell.name,
        description: shell.description,
        social: { kind: 'site', name: 'home', title: home.title || shell.name },
      },
      address: pageAddress(routes.home),
      structured: [organizationJsonLd(locale, shell, company), websiteJsonLd(locale, shell)],
      content: (
        <>
          <HomePage
            home={home}
            company={company}
            locale={locale}
            diseases={
              <DiseaseRows
                diseases={diseases.slice(0, DISEASES_SHOWN)}
                locale={locale}
                level={3}
                isShort
              />
            }
            featured={featured && <FeaturedArticle article={featured} locale={locale} />}
            news={<NewsRows items={news.items} locale={locale} />}
            contact={
              <ContactBand
                shell={shell}
                locale={locale}
                title={home.contactTitle}
                text={home.contactText}
              />
            }
          />
        </>
      ),
    };
  });
}
