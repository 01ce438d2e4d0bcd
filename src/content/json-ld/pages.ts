import type { BreadcrumbList, CollectionPage, ItemList, WebPage } from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { organizationId, websiteId } from './ids.ts';

/** A step on the way to a page. `href` is a path. */
export interface Crumb {
  label: string;
  href: string;
}

/** The way from the home page to a page. */
export function breadcrumbJsonLd(locale: Locale, crumbs: readonly Crumb[]): BreadcrumbList {
  const home = { label: translator(locale, 'list')('home'), href: routes.home(locale) };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...crumbs].map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: { '@id': absoluteUrl(href) },
    })),
  };
}

interface PageFacts {
  title: string;
  description: string | null;
  path: string;
  publishedAt?: string | null;
  updatedAt?: string;
}

const page = (locale: Locale, facts: PageFacts) => ({
  '@id': absoluteUrl(facts.path),
  name: facts.title,
  description: facts.description ?? '',
  url: absoluteUrl(facts.path),
  inLanguage: locale,
  isPartOf: { '@id': websiteId(locale) },
  ...(facts.publishedAt ? { datePublished: facts.publishedAt } : {}),
  ...(facts.updatedAt ? { dateModified: facts.updatedAt } : {}),
});

/** A page of the site that is no article; about and contact are about the company. */
export const pageJsonLd = (
  type: 'WebPage' | 'AboutPage' | 'ContactPage',
  locale: Locale,
  facts: PageFacts,
): WebPage => ({
  '@type': type,
  ...page(locale, facts),
  ...(type === 'WebPage' ? {} : { mainEntity: { '@id': organizationId() } }),
});

/** A page of a list. `first` is the place of its first item in the whole list, from 1. */
export function listJsonLd(
  locale: Locale,
  facts: PageFacts,
  items: readonly { title: string; path: string }[],
  first = 1,
): CollectionPage {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: first + index,
      name: title,
      url: absoluteUrl(path),
    })),
  };
  return { '@type': 'CollectionPage', ...page(locale, facts), mainEntity: list };
}
