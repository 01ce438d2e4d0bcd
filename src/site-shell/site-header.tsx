import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { Wrap } from '#ui/wrap.tsx';
import { CompanyMark } from './company-mark.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { navigationLinks, type Section, sectionHref } from './navigation.ts';
import { NavigationList } from './navigation-list.tsx';
import type { PageAddress } from './page-address.ts';
import type { Shell } from './queries.ts';
import { SearchForm } from './search-form.tsx';
import { ThemeSelect } from './theme-select.tsx';

interface Props {
  locale: Locale;
  shell: Shell | null;
  address: PageAddress;
  current: Section | undefined;
}

const WIDE_LINK =
  'flex h-18 items-center border-b-2 border-transparent pt-0.5 text-small whitespace-nowrap text-ink no-underline transition-colors hover:border-brand hover:text-brand aria-[current]:border-brand aria-[current]:text-brand forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]';
const MENU_LINK =
  'flex min-h-12 items-center border-b border-line py-2 text-lead text-ink no-underline aria-[current]:text-brand';

/**
 * Name, navigation, search, languages and theme. Below 1200 px they stand in a `<details>`, which
 * needs no script; what the width does not show is not displayed, so nothing is read out twice. It
 * stays in view, but not on a screen that is so low (a phone on its side, 400 % zoom) that it would
 * cover the text.
 */
export const SiteHeader = ({ locale, shell, address, current }: Props) => {
  const t = translator(locale, 'shell');
  const navigation = {
    links: navigationLinks(locale, shell?.mainLinks),
    sectionPath: current && sectionHref(locale, current),
    ownPath: address.paths[locale],
  };
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper short:static">
      <Wrap className="relative flex min-h-16 flex-wrap items-center gap-x-2 xl:min-h-18 xl:gap-x-6">
        <a
          href={routes.home(locale)}
          className="me-auto flex min-h-11 items-center gap-3 text-body font-semibold tracking-wide text-ink no-underline"
        >
          <CompanyMark />
          {shell?.name || t('home')}
        </a>
        <nav aria-label={t('mainNavigation')} className="hidden xl:block">
          <NavigationList {...navigation} className="flex gap-x-5" linkClassName={WIDE_LINK} />
        </nav>
        <div className="hidden items-center gap-x-3 xl:flex">
          <SearchForm locale={locale} className="w-44" />
          <LanguageSwitch locale={locale} address={address} />
          <ThemeSelect locale={locale} />
        </div>
        <x-menu className="xl:hidden">
          <details className="group">
            <summary className="flex min-h-11 cursor-pointer list-none items-center rounded-s border border-line-2 px-4 text-small group-open:border-brand group-open:bg-brand group-open:text-paper [&::-webkit-details-marker]:hidden">
              {t('menu')}
            </summary>
            <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-4rem)] overflow-y-auto border-b border-line bg-paper px-5 pt-2 pb-6 md:px-10">
              <nav aria-label={t('mainNavigation')}>
                <NavigationList {...navigation} className="mb-6" linkClassName={MENU_LINK} />
              </nav>
              <SearchForm locale={locale} className="mb-3" />
              <div className="flex flex-wrap items-center justify-between gap-x-6">
                <LanguageSwitch locale={locale} address={address} full />
                <ThemeSelect locale={locale} className="-ms-1" />
              </div>
            </div>
          </details>
        </x-menu>
      </Wrap>
    </header>
  );
};
