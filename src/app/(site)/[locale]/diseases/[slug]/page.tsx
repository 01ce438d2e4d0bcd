import { diseaseJsonLd } from '#content/json-ld/documents.ts';
import type { SocialSubject } from '#content/social-picture.ts';
import { ArticleRows } from '#features/articles/article-row.tsx';
import { newestAbout } from '#features/articles/related.ts';
import { DiseasePage } from '#features/diseases/disease-page.tsx';
import { getDisease } from '#features/diseases/queries.ts';
import { getGlossary } from '#features/glossary/queries.ts';
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
    const [disease, glossary] = await Promise.all([getDisease(locale, slug), getGlossary(locale)]);
    if (!disease) return missingView(locale, redirectKey('diseases', slug));
    const articles = await newestAbout(locale, [disease.id], [], 4);
    const social: SocialSubject = {
      kind: 'diseases',
      name: slug,
      title: disease.name,
      short: disease.abbreviation,
    };
    return {
      meta: {
        title: disease.seo.title ?? disease.name,
        description: disease.seo.description ?? disease.summary,
        social,
        article: disease,
        markdown: routes.markdown(routes.disease(locale, slug)),
      },
      address: pageAddress((one) => routes.disease(one, slug), disease.languages, routes.diseases),
      current: 'diseases',
      trail: [{ label: translator(locale, 'shell')('diseases'), href: routes.diseases(locale) }],
      structured: [diseaseJsonLd(locale, disease, social, shell)],
      hideContact: true,
      content: (
        <DiseasePage
          disease={disease}
          locale={locale}
          glossary={glossary}
          furtherReading={
            articles.length > 0 && (
              <div className="print:hidden">
                <Section
                  id="further-reading"
                  title={translator(locale, 'disease')('furtherReading')}
                >
                  <ArticleRows articles={articles} locale={locale} level={3} />
                </Section>
              </div>
            )
          }
        />
      ),
    };
  });
}
