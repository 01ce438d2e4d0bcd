import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ErrorPage, LimitPage } from '#site-shell/outcome-pages.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import type { Shell } from '#site-shell/queries.ts';
import type { View } from './view.ts';

/** The page cannot be made at the moment. */
export const outageView = (locale: Locale, shell: Shell | null, status: 500 | 503 = 503): View => ({
  meta: { title: translator(locale, 'outcome')('errorTitle'), description: null },
  address: pageAddress(routes.home),
  content: <ErrorPage locale={locale} shell={shell} />,
  status,
});

/** More was sent from one network than the proxy lets through. */
export const limitView = (locale: Locale, shell: Shell | null): View => ({
  meta: { title: translator(locale, 'outcome')('limitTitle'), description: null },
  address: pageAddress(routes.home),
  content: <LimitPage locale={locale} shell={shell} />,
  status: 429,
  transient: true,
});
