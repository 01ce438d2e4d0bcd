import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { internalPath } from '#lib/routes.ts';

/** Addresses that belong to the admin, the API, the build, or to files: Next knows them as they are. */
const APPLICATION = /^\/(?:admin|api|assets|_next|sitemaps|healthz|readyz)(?:[/?]|$)/;
const FILE = /\.(?:xml|txt|ico|svg|png|webmanifest)$/;
const LOCALISED_FILE = /^\/(?:(?:zh-TW|en)\/)?(?:(?:feed|atom)\.xml|site\.webmanifest)$/;
/** A page as Markdown. Its route lies outside the languages, where no other address leads. */
const MARKDOWN = /^\/(?:articles|diseases)\/[^/]+\.md$/;
const EVENT = /^\/((?:zh-TW|en)\/)?news\/([a-z0-9-]+)\.ics$/;
const SEARCH = /^\/(?:(?:zh-TW|en)\/)?search$/;
const LIST = /^\/(?:(?:zh-TW|en)\/)?(?:articles|diseases|news(?:\/[a-z]+)?(?:\/year\/\d{4})?)$/;

/** @param url with its query or without */
export const isApplication = (url: string): boolean => APPLICATION.test(url);

/** Where a request leads inside: to another route, or back to the visitor with a better address. */
export type Destination = { url: string } | { redirect: string };

/**
 * Maps what a visitor asks for to the route files, which have the language as their first segment
 * and take no query: so every page has one address, and no query can make another entry in the
 * cache.
 * @param url path and query as in the request line
 */
export function destinationOf(url: string): Destination {
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  if (isApplication(path)) return { url };
  if (path.length > 1 && path.endsWith('/')) {
    return {
      redirect: `/${path.replace(/^\/+|\/+$/g, '')}${question < 0 ? '' : url.slice(question)}`,
    };
  }
  const ownLanguage = new RegExp(`^/${DEFAULT_LOCALE}(?=/|$)`);
  if (ownLanguage.test(path))
    return { redirect: `/${path.replace(ownLanguage, '').replace(/^\/+/, '')}` };
  if (FILE.test(path) && !LOCALISED_FILE.test(path)) return { url: path };

  const event = EVENT.exec(path);
  if (event) return { url: internalPath(`/${event[1] ?? ''}news-events/${event[2]}`) };

  const inside = internalPath(path);
  if (MARKDOWN.test(path.replace(/^\/(?:zh-TW|en)(?=\/)/, '')))
    return { url: `/markdown${inside}` };
  const query = new URLSearchParams(question < 0 ? '' : url.slice(question + 1));
  const words = query
    .get('q')
    ?.replace(/\p{Cc}/gu, ' ')
    .trim();
  if (SEARCH.test(path) && words) {
    return { url: `${inside}/${Buffer.from(words.slice(0, 200)).toString('base64url')}` };
  }
  const page = query.get('page');
  if (LIST.test(path) && page !== null) {
    return { url: `${inside}/page/${/^\d{1,6}$/.test(page) ? page : '0'}` };
  }
  return { url: inside };
}

/** The address under which visitors know what is kept under an inner one (see `destinationOf`). */
export function publicPathOf(inner: string): string {
  const path = inner
    .replace(/^\/markdown(?=\/)/, '')
    .replace(new RegExp(`^/${DEFAULT_LOCALE}(?=/|$)`), '')
    .replace(/\/news-events\/([^/]+)$/, '/news/$1.ics');
  return path || '/';
}
