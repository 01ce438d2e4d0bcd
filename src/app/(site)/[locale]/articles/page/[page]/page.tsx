import { routes } from '#lib/routes.ts';
import { articleListView } from '../../../../article-list-view.tsx';
import { notFoundView, redirectView } from '../../../../missing-view.tsx';
import { type ListParams, parsePage } from '../../../../params.ts';
import { renderView } from '../../../../render-view.tsx';

export default async function Page({ params }: ListParams) {
  const { locale: requested, page: text } = await params;
  return renderView(requested, async (locale) => {
    const page = parsePage(text);
    if (page === null) return notFoundView(locale);
    return page === 1 ? redirectView(routes.articles(locale)) : articleListView(locale, page);
  });
}
