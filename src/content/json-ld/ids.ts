import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';

/** The company is one in all languages; the site has a version in each. */
export const organizationId = (): string =>
  `${absoluteUrl(routes.home(DEFAULT_LOCALE))}#organization`;
export const websiteId = (locale: Locale): string => `${absoluteUrl(routes.home(locale))}#website`;

/** The company as other things name it; the home page says the rest. */
export const publisherOf = (shell: { name: string }) =>
  ({ '@type': 'Organization', '@id': organizationId(), name: shell.name }) as const;
