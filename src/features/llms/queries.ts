import { listPublished } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';

/** A document as the overview lists it. */
export interface ListedDocument {
  title: string;
  summary: string;
  /** Path of its Markdown. */
  path: string;
}

const MAX_ARTICLES = 100;
const MAX_DISEASES = 100;

/** All diseases and the newest articles in a language. */
export async function listDocuments(
  locale: Locale,
): Promise<{ diseases: ListedDocument[]; articles: ListedDocument[] }> {
  const [diseases, articles] = await Promise.all([
    listPublished({
      collection: 'diseases',
      locale,
      limit: MAX_DISEASES,
      sort: 'publishedAt',
      select: { slug: true, name: true, summary: true },
    }),
    listPublished({
      collection: 'articles',
      locale,
      limit: MAX_ARTICLES,
      select: { slug: true, title: true, summary: true },
    }),
  ]);
  return {
    diseases: diseases.map(({ name, summary, slug }) => ({
      title: name,
      summary: summary ?? '',
      path: routes.markdown(routes.disease(locale, slug)),
    })),
    articles: articles.map(({ title, summary, slug }) => ({
      title,
      summary: summary ?? '',
      path: routes.markdown(routes.article(locale, slug)),
    })),
  };
}
