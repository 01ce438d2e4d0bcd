import { ArticleListPage } from '#features/articles/article-list-page.tsx';
import { listArticles } from '#features/articles/queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { notFoundView } from './missing-view.tsx';
import type { View } from './view.ts';

export async function articleListView(locale: Locale, page: number): Promise<View> {
  const list = await listArticles(locale, page);
  if (page > list.pages) return notFoundView(locale);
  const t = translator(locale, 'shell');
  return {
    meta: { title: t('articles'), description: t('articlesDescription') },
    // Other languages have other numbers of articles: their second page may not exist.
    address:
      page === 1
        ? pageAddress(routes.articles)
        : pageAddress((one) => routes.articles(one, page), [locale], routes.articles),
    current: 'articles',
    content: <ArticleListPage list={list} locale={locale} />,
  };
}
