import { LOCALES, type Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';

/** One slash: two name another host, and browsers read `\\` as `/`. */
const SITE_PATH = /^\/(?![/\\])/;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;
const HAS_LANGUAGE = new RegExp(`^/(?:${LOCALES.join('|')})(?:/|$)`);

/**
 * Where a link that an editor typed leads in a language: site paths (`/about`) get its prefix, web
 * addresses stay as they are. Null for everything else (`javascript:`, `//host`, …).
 */
export function hrefInLocale(locale: Locale, href: string): string | null {
  if (WEB_ADDRESS.test(href)) return href;
  if (!SITE_PATH.test(href)) return null;
  if (href === '/') return routes.home(locale);
  return HAS_LANGUAGE.test(href) ? href : routes.page(locale, href.slice(1));
}

/** A telephone number as a link, whatever spaces and brackets it is written with. */
export const telHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

export const mailHref = (address: string): string => `mailto:${address}`;
