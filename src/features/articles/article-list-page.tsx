import { ListHeader } from '#content/list-header.tsx';
import { Pagination } from '#content/pagination.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { ListPage } from '#lib/list-page.ts';
import { routes } from '#lib/routes.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { LeadArticle } from './article-card.tsx';
import { ArticleRows } from './article-row.tsx';
import type { ArticleCard } from './queries.ts';

/** Articles, newest first: the newest leads the first page, the others are rows. */
export function ArticleListPage({ list, locale }: { list: ListPage<ArticleCard>; locale: Locale }) {
  const t = translator(locale, 'list');
  const { items, page, pages } = list;
  const lead = page === 1 ? items[0] : undefined;
  return (
    <Wrap className="pb-16 md:pb-24">
      <ListHeader
        title={t('articles.title')}
        text={t('articles.text')}
        note={page > 1 ? t('pageOf', { page, pages }) : undefined}
        locale={locale}
      />
      {items.length === 0 && <EmptyState text={t('articles.none')} />}
      {lead && (
        <div className="mb-12 md:mb-16">
          <LeadArticle article={lead} locale={locale} />
        </div>
      )}
      <ArticleRows articles={lead ? items.slice(1) : items} locale={locale} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => routes.articles(locale, number)}
        locale={locale}
      />
    </Wrap>
  );
}
