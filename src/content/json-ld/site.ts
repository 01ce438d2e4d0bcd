import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { LOCALES } from '#i18n/locales.ts';
import { ICON_SIZE, routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { organizationId, websiteId } from './ids.ts';

interface Shell {
  name: string;
  description: string;
  hotline: string | null;
  email: string | null;
  addresses: { label: string; address: string }[];
}
interface Company {
  legalName: string;
  shortName: string;
  foundedYear: number | null;
}

/** The company, as the home page introduces it. */
export const organizationJsonLd = (
  locale: Locale,
  shell: Shell,
  company: Company,
): Organization => ({
  '@type': 'Organization',
  '@id': organizationId(),
  name: shell.name,
  legalName: company.legalName,
  alternateName: company.shortName === shell.name ? '' : company.shortName,
  description: shell.description,
  url: absoluteUrl(routes.home(locale)),
  logo: {
    '@type': 'ImageObject',
    url: absoluteUrl(routes.icon()),
    width: { '@type': 'QuantitativeValue', value: ICON_SIZE, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: ICON_SIZE, unitCode: 'E37' },
  },
  ...(company.foundedYear ? { foundingDate: String(company.foundedYear) } : {}),
  address: shell.addresses.map(({ label, address }) => ({
    '@type': 'PostalAddress',
    name: label,
    streetAddress: address,
    addressCountry: 'CN',
  })),
  ...(shell.hotline || shell.email
    ? {
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'customer service',
          telephone: shell.hotline ?? '',
          email: shell.email ?? '',
          url: absoluteUrl(routes.contact(locale)),
          availableLanguage: LOCALES,
        },
      }
    : {}),
});

/** The site, and how to search it. */
export const websiteJsonLd = (
  locale: Locale,
  shell: { name: string; description: string },
): WebSite => ({
  '@type': 'WebSite',
  '@id': websiteId(locale),
  name: shell.name,
  description: shell.description,
  url: absoluteUrl(routes.home(locale)),
  inLanguage: locale,
  publisher: { '@id': organizationId() },
  potentialAction: searchAction(locale),
});

const searchAction = (locale: Locale): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${absoluteUrl(routes.search(locale))}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
});
