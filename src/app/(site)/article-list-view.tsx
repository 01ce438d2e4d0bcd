import { listJsonLd } from '#content/json-ld/pages.ts';
import { ArticleListPage } from '#features/articles/article-list-page.tsx';
import { ARTICLES_PER_PAGE, listArticles } from '#features/articles/queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { listMeta } from './list-meta.ts';
import { notFoundView } from './missing-view.tsx';
import type { View } from './view.ts';

export async function articleListView(locale: Locale, page: number): Promise<View> {
  const list = await listArticles(locale, page);
  if (page > list.pages) return notFoundView(locale);
  const t = translator(locale, 'shell');
  const meta = listMeta(locale, t('articles'), t('articlesDescription'), [
    page > 1 && translator(locale, 'list')('page', { page }),
  ]);
  const items = list.items.map(({ title, slug }) => ({
    title,
    path: routes.article(locale, slug),
  }));
  const facts = { ...meta, path: routes.articles(locale, page) };
  return {
    meta,
    structured: [listJsonLd(locale, facts, items, (page - 1) * ARTICLES_PER_PAGE + 1)],
    trail: page > 1 ? [{ label: t('articles'), href: routes.articles(locale) }] : [],
    // Other languages have other numbers of articles: their second page may not exist.
    address:
      page === 1
        ? pageAddress(routes.articles)
        : pageAddress((one) => routes.articles(one, page), [locale], routes.articles),
    current: 'articles',
    content: <ArticleListPage list={list} locale={locale} />,
  };
}
