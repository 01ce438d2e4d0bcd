import { articleJsonLd } from '#content/json-ld/documents.ts';
import type { SocialSubject } from '#content/social-picture.ts';
import { ArticlePage } from '#features/articles/article-page.tsx';
import { getArticle } from '#features/articles/queries.ts';
import { AboutCompany } from '#features/company/about-company.tsx';
import { getCompany } from '#features/company/queries.ts';
import { getGlossary } from '#features/glossary/queries.ts';
import { translator } from '#i18n/translator.ts';
import { redirectKey, routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { ContactBand } from '#site-shell/contact-band.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import { missingView } from '../../../missing-view.tsx';
import type { SlugParams } from '../../../params.ts';
import { renderView } from '../../../render-view.tsx';

export default async function Page({ params }: SlugParams) {
  const { locale: requested, slug } = await params;
  return renderView(requested, async (locale, shell) => {
    const article = await getArticle(locale, slug);
    if (!article) return missingView(locale, redirectKey('articles', slug));
    const [company, glossary] = await Promise.all([getCompany(locale), getGlossary(locale)]);
    const social: SocialSubject = { kind: 'articles', name: slug, title: article.title };
    return {
      meta: {
        title: article.seo.title ?? article.title,
        description: article.seo.description ?? article.summary,
        social,
        article,
        markdown: routes.markdown(routes.article(locale, slug)),
      },
      address: pageAddress((one) => routes.article(one, slug), article.languages, routes.articles),
      current: 'articles',
      trail: [{ label: translator(locale, 'shell')('articles'), href: routes.articles(locale) }],
      structured: [articleJsonLd(locale, article, social, shell)],
      hideContact: article.healthKnowledge,
      content: (
        <>
          <ArticlePage
            article={article}
            locale={locale}
            url={absoluteUrl(routes.article(locale, slug))}
            siteName={shell.name}
            glossary={glossary}
            aboutCompany={<AboutCompany company={company} locale={locale} />}
            contact={article.healthKnowledge ? null : <ContactBand shell={shell} locale={locale} />}
          />
        </>
      ),
    };
  });
}
