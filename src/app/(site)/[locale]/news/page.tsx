import { newsListView } from '../../news-list-view.tsx';
import type { LocaleParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, (locale) => newsListView(locale, {}, 1));
}
