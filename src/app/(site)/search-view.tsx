import { search } from '#features/search/queries.ts';
import { SearchPage } from '#features/search/search-page.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import type { View } from './view.ts';

/** @param query null for the empty form */
export async function searchView(locale: Locale, query: string | null): Promise<View> {
  const hits = query ? await search(locale, query) : [];
  return {
    meta: { title: translator(locale, 'shell')('search'), description: null, indexed: false },
    address: pageAddress((one) => routes.search(one, query ?? undefined)),
    transient: query !== null,
    content: <SearchPage query={query} hits={hits} locale={locale} />,
  };
}
