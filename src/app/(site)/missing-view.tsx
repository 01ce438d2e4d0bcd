import { findRedirect } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { NotFoundPage } from '#site-shell/outcome-pages.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import type { View } from './view.ts';

const ROUTE_OF = {
  articles: routes.article,
  diseases: routes.disease,
  news: routes.newsItem,
  pages: routes.page,
} as const;

/**
 * What to answer where nothing stands: the way to the document's new address, or 404 in the
 * visitor's language.
 * @param path without language and leading slash, as redirects are kept
 */
export async function missingView(locale: Locale, path: string): Promise<View> {
  const target = await findRedirect(locale, path);
  return target
    ? redirectView(ROUTE_OF[target.collection](locale, target.slug))
    : notFoundView(locale);
}

export function notFoundView(locale: Locale): View {
  return {
    meta: { title: translator(locale, 'outcome')('notFoundTitle'), description: null },
    address: pageAddress(routes.home),
    content: <NotFoundPage locale={locale} />,
    status: 404,
  };
}

/** A permanent redirect; the body is never shown. */
export const redirectView = (location: string): View => ({
  meta: { title: location, description: null },
  address: pageAddress(routes.home),
  content: null,
  status: 308,
  location,
});
