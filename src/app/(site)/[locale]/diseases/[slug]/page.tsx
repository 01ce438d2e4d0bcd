import { diseaseJsonLd } from '#content/json-ld.ts';
import { JsonLd } from '#content/json-ld-script.tsx';
import { ArticleRows } from '#features/articles/article-row.tsx';
import { newestAbout } from '#features/articles/related.ts';
import { DiseasePage } from '#features/diseases/disease-page.tsx';
import { getDisease } from '#features/diseases/queries.ts';
import { translator } from '#i18n/translator.ts';
import { redirectKey, routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { Section } from '#ui/section.tsx';
import { missingView } from '../../../missing-view.tsx';
import type { SlugParams } from '../../../params.ts';
import { renderView } from '../../../render-view.tsx';

export default async function Page({ params }: SlugParams) {
  const { locale: requested, slug } = await params;
  return renderView(requested, async (locale, shell) => {
    const disease = await getDisease(locale, slug);
    if (!disease) return missingView(locale, redirectKey('diseases', slug));
    const articles = await newestAbout(locale, [disease.id], [], 4);
    return {
      meta: {
        title: disease.seo.title ?? disease.name,
        description: disease.seo.description ?? disease.summary,
        type: 'article',
        picture: disease.cover,
      },
      address: pageAddress((one) => routes.disease(one, slug), disease.languages, routes.diseases),
      current: 'diseases',
      hideContact: true,
      content: (
        <>
          <JsonLd data={diseaseJsonLd(locale, disease, shell)} />
          <DiseasePage
            disease={disease}
            locale={locale}
            furtherReading={
              articles.length > 0 && (
                <Section
                  id="further-reading"
                  title={translator(locale, 'disease')('furtherReading')}
                >
                  <ArticleRows articles={articles} locale={locale} level={3} />
                </Section>
              )
            }
            contact={null}
          />
        </>
      ),
    };
  });
}
