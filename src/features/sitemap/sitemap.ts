import {
  type AddressedCollection,
  publishedAddresses,
  publishedSlices,
} from '#data/published-addresses.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { escapeXml } from '#lib/xml.ts';

/** A file holds up to 50,000 addresses (sitemaps.org); three languages make three of a document. */
const DOCUMENTS_PER_PART = 10_000;

const PATHS: Record<AddressedCollection, (locale: Locale, slug: string) => string> = {
  articles: routes.article,
  diseases: routes.disease,
  news: routes.newsItem,
  pages: routes.page,
};
const COLLECTIONS = Object.keys(PATHS) as AddressedCollection[];

const FIXED = [
  routes.home,
  routes.about,
  routes.articles,
  routes.diseases,
  routes.newsList,
  routes.contact,
];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index: a part for the fixed pages, and parts for each collection that has documents. */
export async function sitemapIndex(): Promise<string> {
  const slices = await Promise.all(
    COLLECTIONS.map((collection) => publishedSlices(collection, DOCUMENTS_PER_PART)),
  );
  const parts = COLLECTIONS.flatMap((collection, index) =>
    (slices[index] ?? []).map((changed, part) =>
      indexEntry(routes.sitemapPart(collection, part + 1), changed),
    ),
  );
  const entries = [indexEntry(routes.sitemapPart('fixed', 1)), ...parts];
  return `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

const lastmod = (changed: string | undefined): string =>
  changed ? `<lastmod>${changed}</lastmod>` : '';

const indexEntry = (path: string, changed?: string): string =>
  `<sitemap><loc>${escapeXml(absoluteUrl(path))}</loc>${lastmod(changed)}</sitemap>`;

/**
 * One part of the sitemap.
 * @param name such as `articles-2`
 * @returns null where there is no such part
 */
export async function sitemapPart(name: string): Promise<string | null> {
  const [, kind, number] = /^([a-z]+)-([1-9]\d{0,4})$/.exec(name) ?? [];
  const part = Number(number);
  if (kind === 'fixed' && part === 1) return urlSet(FIXED.map((path) => urls(path, LOCALES)));
  const collection = COLLECTIONS.find((one) => one === kind);
  if (!collection) return null;
  const documents = await publishedAddresses(collection, {
    offset: (part - 1) * DOCUMENTS_PER_PART,
    limit: DOCUMENTS_PER_PART,
  });
  if (documents.length === 0) return null;
  return urlSet(
    documents.map(({ slug, languages, updatedAt }) =>
      urls((locale) => PATHS[collection](locale, slug), languages, updatedAt),
    ),
  );
}

const urlSet = (entries: string[]): string =>
  `${DECLARATION}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;

/** An entry for each language of a page, each with links to all, as the page's head has them. */
function urls(path: (locale: Locale) => string, languages: readonly Locale[], changed?: string) {
  const address = (locale: Locale) => escapeXml(absoluteUrl(path(locale)));
  const main = languages.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : languages[0];
  const link = (language: string, to: Locale) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address(to)}"/>`;
  const links =
    languages.map((one) => link(one, one)).join('') + (main ? link('x-default', main) : '');
  return languages
    .map((locale) => `<url><loc>${address(locale)}</loc>${lastmod(changed)}${links}</url>\n`)
    .join('');
}
