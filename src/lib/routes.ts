import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';

/** Path of a page in a language: the default language has no prefix. */
const inLocale = (locale: Locale, path: string): string =>
  locale === DEFAULT_LOCALE ? path : `/${locale}${path === '/' ? '' : path}`;

const list =
  (path: string) =>
  (locale: Locale, page = 1) =>
    inLocale(locale, page > 1 ? `${path}/page/${page}` : path);
const detail = (path: string) => (locale: Locale, slug: string) =>
  inLocale(locale, `${path}/${slug}`);

export const NEWS_CATEGORIES = ['company', 'industry', 'event'] as const;
export type NewsCategory = (typeof NEWS_CATEGORIES)[number];
export interface NewsFilter {
  category?: NewsCategory | undefined;
  year?: number | undefined;
}

/** Pixels of the largest drawn icon (`src/commands/draw-icons.ts`). */
export const ICON_SIZE = 512;

/** Every URL path of the public site. Absolute URLs come from `absoluteUrl`. */
export const routes = {
  home: (locale: Locale) => inLocale(locale, '/'),
  about: (locale: Locale) => inLocale(locale, '/about'),
  articles: list('/articles'),
  article: detail('/articles'),
  diseases: list('/diseases'),
  disease: detail('/diseases'),
  newsList: (locale: Locale, filter: NewsFilter = {}, page = 1) =>
    list(
      ['/news', filter.category, filter.year && `year/${filter.year}`].filter(Boolean).join('/'),
    )(locale, page),
  newsItem: detail('/news'),
  /** The event of a news item for calendars. */
  newsEvent: (locale: Locale, slug: string) => inLocale(locale, `/news/${slug}.ics`),
  page: detail(''),
  contact: (locale: Locale) => inLocale(locale, '/contact'),
  contactThanks: (locale: Locale) => inLocale(locale, '/contact/thanks'),
  search: (locale: Locale, query?: string) =>
    inLocale(locale, '/search') + (query ? `?q=${encodeURIComponent(query)}` : ''),
  feed: (locale: Locale) => inLocale(locale, '/feed.xml'),
  atom: (locale: Locale) => inLocale(locale, '/atom.xml'),
  /** The same document as plain text for machines; `path` is that of its page. */
  markdown: (path: string) => `${path}.md`,
  llms: () => '/llms.txt',
  manifest: (locale: Locale) => inLocale(locale, '/site.webmanifest'),
  /** Picture for social networks; `hash` stands for what it shows. */
  socialPicture: (locale: Locale, kind: string, name: string, hash: string) =>
    `/social/${locale}/${kind}/${name}.${hash}.png`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (kind: string, page: number) => `/sitemaps/${kind}-${page}.xml`,
  icon: () => `/icon-${ICON_SIZE}.png`,
  contactApi: () => '/api/contact',
  contactChallenge: () => '/api/contact/challenge',
  admin: () => '/admin',
  /** What the proxy before the site shows in its stead (`deploy/nginx`). */
  frontPage: (locale: Locale, kind: 'outage' | 'limit') => inLocale(locale, `/_front/${kind}`),
} as const;

/** Where a path lies under the language segment that the route files have (`/zh-CN/…`). */
export function internalPath(publicPath: string): string {
  return /^\/(zh-TW|en)(\/|$)/.test(publicPath)
    ? publicPath
    : `/${DEFAULT_LOCALE}${publicPath === '/' ? '' : publicPath}`;
}

/** Path by which the redirect of an old address is kept: no language, no leading slash. */
export const redirectKey = (
  collection: 'articles' | 'diseases' | 'news' | 'pages',
  slug: string,
): string => (collection === 'pages' ? slug : `${collection}/${slug}`);
