import { ListHeader } from '#content/list-header.tsx';
import { Pagination } from '#content/pagination.tsx';
import { isoDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { ListPage } from '#lib/list-page.ts';
import { type NewsFilter, routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { NewsFilterBar } from './news-filter-bar.tsx';
import { NewsList } from './news-list.tsx';
import type { NewsCard } from './queries.ts';

interface Props {
  list: ListPage<NewsCard>;
  /** Years in which there is news, newest first. */
  years: number[];
  filter: NewsFilter;
  locale: Locale;
}

/** Items under the year of their publication, in the order they come. */
function byYear(items: NewsCard[]): [string, NewsCard[]][] {
  const groups = new Map<string, NewsCard[]>();
  for (const item of items) {
    const year = item.publishedAt ? isoDate(item.publishedAt).slice(0, 4) : '';
    groups.set(year, [...(groups.get(year) ?? []), item]);
  }
  return [...groups];
}

/** All news, a year after the other, with links that narrow them down. */
export const NewsListPage = ({ list, years, filter, locale }: Props) => {
  const t = translator(locale, 'news');
  return (
    <Wrap className="pb-16 md:pb-24">
      <ListHeader title={t('title')} text={t('lead')} locale={locale} />
      <NewsFilterBar filter={filter} years={years} locale={locale} />
      {list.items.length === 0 && (
        <div className="mt-12">
          <EmptyState text={t('empty')}>
            <ArrowLink href={routes.newsList(locale)}>{t('showAll')}</ArrowLink>
          </EmptyState>
        </div>
      )}
      {byYear(list.items).map(([year, items]) => (
        <section
          key={year}
          aria-labelledby={`year-${year}`}
          className="mt-12 grid gap-x-8 gap-y-4 lg:grid-cols-12"
        >
          <h2 id={`year-${year}`} className="text-h2 font-light tabular-nums lg:col-span-2">
            {year || t('undated')}
          </h2>
          <div className="lg:col-span-10">
            <NewsList items={items} locale={locale} />
          </div>
        </section>
      ))}
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page: number) => routes.newsList(locale, filter, page)}
        locale={locale}
      />
    </Wrap>
  );
};
