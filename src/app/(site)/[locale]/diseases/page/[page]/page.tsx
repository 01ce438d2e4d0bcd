import { routes } from '#lib/routes.ts';
import { notFoundView, redirectView } from '../../../../missing-view.tsx';
import type { ListParams } from '../../../../params.ts';
import { renderView } from '../../../../render-view.tsx';

/** All diseases stand on one page; `/page/1` leads there as it does for every list. */
export default async function Page({ params }: ListParams) {
  const { locale: requested, page } = await params;
  return renderView(requested, async (locale) =>
    page === '1' ? redirectView(routes.diseases(locale)) : notFoundView(locale),
  );
}
