import { listJsonLd } from '#content/json-ld/pages.ts';
import { NewsListPage } from '#features/news/news-list-page.tsx';
import { listNews, listNewsYears, NEWS_PER_PAGE } from '#features/news/queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { type NewsFilter, routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import { listMeta } from './list-meta.ts';
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
  const news = translator(locale, 'news');
  const meta = listMeta(locale, t('news'), t('newsDescription'), [
    filter.category && news(`categories.${filter.category}`),
    filter.year !== undefined && translator(locale, 'machine')('year', { year: filter.year }),
    page > 1 && translator(locale, 'list')('page', { page }),
  ]);
  const items = list.items.map(({ title, slug }) => ({
    title,
    path: routes.newsItem(locale, slug),
  }));
  const facts = { ...meta, path: own(locale) };
  const whole = facts.path === routes.newsList(locale);
  return {
    meta,
    structured: [listJsonLd(locale, facts, items, (page - 1) * NEWS_PER_PAGE + 1)],
    trail: whole ? [] : [{ label: t('news'), href: routes.newsList(locale) }],
    address:
      page === 1
        ? pageAddress(own)
        : pageAddress(own, [locale], (one) => routes.newsList(one, filter)),
    current: 'news',
    content: <NewsListPage list={list} years={years} filter={filter} locale={locale} />,
  };
}
