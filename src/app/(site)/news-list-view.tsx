import { NewsListPage } from '#features/news/news-list-page.tsx';
import { listNews, listNewsYears } from '#features/news/queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { type NewsFilter, routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { notFoundView } from './missing-view.tsx';
import type { View } from './view.ts';

export async function newsListView(
  locale: Locale,
  filter: NewsFilter,
  page: number,
): Promise<View> {
  const [list, years] = await Promise.all([listNews(locale, filter, page), listNewsYears(locale)]);
  const knownYear = filter.year === undefined || years.includes(filter.year);
  if (page > list.pages || !knownYear) return notFoundView(locale);
  const t = translator(locale, 'shell');
  const own = (one: Locale) => routes.newsList(one, filter, page);
  return {
    meta: { title: t('news'), description: t('newsDescription') },
    address:
      page === 1
        ? pageAddress(own)
        : pageAddress(own, [locale], (one) => routes.newsList(one, filter)),
    current: 'news',
    content: <NewsListPage list={list} years={years} filter={filter} locale={locale} />,
  };
}
