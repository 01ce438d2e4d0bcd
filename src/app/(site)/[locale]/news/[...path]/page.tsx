import { routes } from '#lib/routes.ts';
import { missingView, redirectView } from '../../../missing-view.tsx';
import { newsItemView } from '../../../news-item-view.tsx';
import { newsListView } from '../../../news-list-view.tsx';
import { parseNewsPath } from '../../../news-path.ts';
import { renderView } from '../../../render-view.tsx';

interface Props {
  params: Promise<{ locale: string; path: string[] }>;
}

export default async function Page({ params }: Props) {
  const { locale: requested, path } = await params;
  return renderView(requested, async (locale, shell) => {
    const place = parseNewsPath(path);
    if (!place) return missingView(locale, `news/${path.join('/')}`);
    if ('slug' in place) return newsItemView(locale, shell, place.slug);
    return path.includes('page') && place.page === 1
      ? redirectView(routes.newsList(locale, place.filter))
      : newsListView(locale, place.filter, place.page);
  });
}
