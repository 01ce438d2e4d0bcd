import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { readFresh } from '#data/cached-query.ts';
import { isOutage } from '#data/outage.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ErrorPage } from '#site-shell/outcome-pages.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import { PageHead } from '#site-shell/page-head.tsx';
import { getShell, type Shell } from '#site-shell/queries.ts';
import { SiteShell } from '#site-shell/site-shell.tsx';
import { notFoundView } from './missing-view.tsx';
import type { View } from './view.ts';

/**
 * Renders a page of the site. All reading happens in `make`, before anything is rendered: a failing
 * database ends in one place, as an error page that is not kept.
 */
export async function renderView(
  requested: string,
  make: (locale: Locale, shell: Shell) => Promise<View>,
): Promise<ReactNode> {
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE;
  let shell: Shell | null = null;
  let view: View;
  try {
    view = await readFresh(async () => {
      shell = await getShell(locale);
      return isLocale(requested) ? make(locale, shell) : notFoundView(locale);
    });
  } catch (error) {
    unstable_rethrow(error);
    view = failureView(locale, shell, error);
  }
  const { meta, address, status } = view;
  return (
    <SiteShell
      locale={locale}
      shell={shell}
      address={address}
      current={view.current}
      hideContact={view.hideContact === true && shell?.hideContactOnHealth === true}
      status={status}
      location={view.location}
    >
      <PageHead
        meta={meta}
        address={address}
        locale={locale}
        siteName={shell?.name ?? ''}
        indexed={status === undefined && meta.indexed !== false}
      />
      {view.content}
    </SiteShell>
  );
}

function failureView(locale: Locale, shell: Shell | null, error: unknown): View {
  const outage = isOutage(error);
  console.error(`Page not made (${outage ? 'outage' : 'defect'}):`, outage ? String(error) : error);
  const t = translator(locale, 'outcome');
  return {
    meta: { title: t('errorTitle'), description: null },
    address: pageAddress(routes.home),
    content: <ErrorPage locale={locale} shell={shell} />,
    status: outage ? 503 : 500,
  };
}
