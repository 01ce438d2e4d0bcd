import { listDiseases } from '#features/diseases/queries.ts';
import { search } from '#features/search/queries.ts';
import { SearchPage } from '#features/search/search-page.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { pageAddress } from '#site-shell/page-address.ts';
import type { Shell } from '#site-shell/queries.ts';
import type { View } from './view.ts';

const DISEASES_SHOWN = 6;

/** @param query null for the empty form */
export async function searchView(
  locale: Locale,
  shell: Shell,
  query: string | null,
): Promise<View> {
  const hits = query ? await search(locale, query) : [];
  const diseases = hits.length > 0 ? [] : (await listDiseases(locale)).slice(0, DISEASES_SHOWN);
  return {
    meta: { title: translator(locale, 'shell')('search'), description: null, indexed: false },
    address: pageAddress((one) => routes.search(one, query ?? undefined)),
    transient: query !== null,
    content: (
      <SearchPage
        query={query}
        hits={hits}
        suggestions={{ diseases, hotline: shell.hotline }}
        locale={locale}
      />
    ),
  };
}
