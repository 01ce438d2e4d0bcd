import { hrefInLocale } from '#content/href-in-locale.ts';
import { languagesOf } from '#content/languages.ts';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';

/** Where a link may lead, and whether it leaves the site. */
export interface LinkTarget {
  href: string;
  external: boolean;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;
const PAGES: Record<string, (locale: Locale, slug: string) => string> = {
  articles: routes.article,
  diseases: routes.disease,
  news: routes.newsItem,
  pages: routes.page,
};

const WEB = /^https?:\/\//i;
const CONTACT = /^(?:mailto|tel):[^\s<>"'\p{Cc}]+$/iu;
/** A path of the site: one slash, since two name another host, and browsers read `\` as `/`. */
const PATH = /^(?:\/(?![/\\])|#)[^\s\\<>"'\p{Cc}]*$/u;

/** What is the same in every language. */
const FILE = /^\/api\/|\.[a-z0-9]{2,5}$/i;

/** An address that someone typed, or null where it is none of the kinds that the site links to. */
function customTarget(typed: unknown, locale: Locale): LinkTarget | null {
  if (typeof typed !== 'string') return null;
  const url = typed.trim();
  if (WEB.test(url)) return URL.canParse(url) ? { href: new URL(url).href, external: true } : null;
  if (CONTACT.test(url)) return { href: url, external: false };
  if (!PATH.test(url)) return null;
  const href = url.startsWith('#') || FILE.test(url) ? url : hrefInLocale(locale, url);
  return href === null ? null : { href, external: false };
}

interface LinkedDocument {
  relationTo?: unknown;
  value?: { slug?: unknown; languages?: Parameters<typeof languagesOf>[0]['languages'] } | null;
}

/** The page of a document, or null where a visitor may not see it in this language. */
function documentTarget(doc: unknown, locale: Locale): LinkTarget | null {
  const { relationTo, value } = (doc ?? {}) as LinkedDocument;
  const page = Object.hasOwn(PAGES, String(relationTo)) ? PAGES[String(relationTo)] : undefined;
  if (!page || typeof value?.slug !== 'string' || !SLUG.test(value.slug)) return null;
  if (value.languages && !languagesOf(value).includes(locale)) return null;
  return { href: page(locale, value.slug), external: false };
}

/** Where a link of a body leads. Its fields are what an editor, or a hostile client, sent. */
export const linkTarget = (fields: Record<string, unknown>, locale: Locale): LinkTarget | null =>
  fields.linkType === 'internal'
    ? documentTarget(fields.doc, locale)
    : customTarget(fields.url, locale);
