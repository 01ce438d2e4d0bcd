import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { breadcrumbJsonLd } from '#content/json-ld/pages.ts';
import { JsonLd } from '#content/json-ld/script.tsx';
import { readFresh } from '#data/cached-query.ts';
import { isOutage } from '#data/outage.ts';
import { unlessSilent } from '#data/unless-silent.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#i18n/locales.ts';
import { log } from '#lib/log.ts';
import { setDatabaseAway } from '#lib/outage-state.ts';
import { routes } from '#lib/routes.ts';
import { PageHead } from '#site-shell/page-head.tsx';
import { getShell, lastKnownShell, type Shell } from '#site-shell/queries.ts';
import { SiteShell } from '#site-shell/site-shell.tsx';
import { siteSubject } from '#site-shell/site-subject.ts';
import { notFoundView } from './missing-view.tsx';
import { outageView } from './unable-view.tsx';
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
  const { shell, view } = await readPage(locale, async (frame) =>
    isLocale(requested) ? make(locale, frame) : notFoundView(locale),
  );
  const { meta, address, status } = view;
  const indexed = status === undefined && meta.indexed !== false;
  return (
    <SiteShell
      locale={locale}
      shell={shell}
      address={address}
      current={view.current}
      hideContact={view.hideContact === true && shell?.hideContactOnHealth === true}
      status={status}
      location={view.location}
      transient={view.transient}
    >
      <PageHead
        meta={meta}
        address={address}
        locale={locale}
        site={shell}
        subject={shell && siteSubject(locale, view.current ?? 'site', shell)}
        indexed={indexed}
      />
      {indexed && <JsonLd things={structuredData(locale, view)} />}
      {view.content}
    </SiteShell>
  );
}

/** What the page says of itself, and the way to it; the home page is where every way begins. */
function structuredData(locale: Locale, { meta, address, trail = [], structured = [] }: View) {
  const href = address.paths[locale];
  if (href === routes.home(locale)) return structured;
  return [...structured, breadcrumbJsonLd(locale, [...trail, { label: meta.title, href }])];
}

interface Page {
  /** Null where even the frame could not be read. */
  shell: Shell | null;
  view: View;
}

async function readPage(locale: Locale, make: (shell: Shell) => Promise<View>): Promise<Page> {
  try {
    return await unlessSilent(
      readFresh(async () => {
        const shell = await getShell(locale);
        return { shell, view: await make(shell) };
      }),
    );
  } catch (error) {
    unstable_rethrow(error);
    const shell = lastKnownShell(locale);
    return { shell, view: failureView(locale, shell, error) };
  }
}

function failureView(locale: Locale, shell: Shell | null, error: unknown): View {
  const outage = isOutage(error);
  if (outage) setDatabaseAway(true);
  log().error({ err: error, outage }, 'Page not made');
  return outageView(locale, shell, outage ? 503 : 500);
}
