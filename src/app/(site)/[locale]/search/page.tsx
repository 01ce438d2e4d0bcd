import type { LocaleParams } from '../../params.ts';
import { renderView } from '../../render-view.tsx';
import { searchView } from '../../search-view.tsx';

export default async function Page({ params }: LocaleParams) {
  return renderView((await params).locale, (locale, shell) => searchView(locale, shell, null));
}
