import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Section } from './navigation.ts';
import type { PageAddress } from './page-address.ts';
import type { Shell } from './queries.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

export type { Section } from './navigation.ts';

interface Props {
  locale: Locale;
  /** Null while the database is away: then there are no names, numbers and filings to show. */
  shell: Shell | null;
  address: PageAddress;
  /** The section to be marked in the navigation. */
  current?: Section | undefined;
  /** No hotline, e-mail and address at the foot, as the rules ask beside health knowledge. */
  hideContact?: boolean | undefined;
  /** Status of the answer where it is not 200, and where it leads; delivery reads them. */
  status?: number | undefined;
  location?: string | undefined;
  /** Not to be kept. */
  transient?: boolean | undefined;
  children: ReactNode;
}

/** The frame of every page: skip link, header, the page's `<main>`, footer. */
export const SiteShell = (props: Props) => {
  const { locale, shell, address, current, hideContact = false, status, location } = props;
  return (
    <>
      <a
        href="#main"
        className="sr-only bg-brand px-4 py-2 text-paper focus:not-sr-only focus:absolute focus:start-5 focus:top-2 focus:z-40 focus:px-4 focus:py-2"
      >
        {translator(locale, 'shell')('skip')}
      </a>
      <SiteHeader locale={locale} shell={shell} address={address} current={current} />
      <main
        id="main"
        data-status={status}
        data-location={location}
        data-transient={props.transient || undefined}
      >
        {props.children}
      </main>
      <SiteFooter locale={locale} shell={shell} hideContact={hideContact} />
    </>
  );
};
