import { hrefInLocale } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import type { NavigationLink } from './queries.ts';

export const SECTIONS = ['about', 'platform', 'diseases', 'articles', 'news', 'contact'] as const;
/** A part of the site, as the navigation shows it. */
export type Section = (typeof SECTIONS)[number];

export const sectionHref = (locale: Locale, section: Section): string => {
  switch (section) {
    case 'about':
      return routes.about(locale);
    case 'platform':
      return routes.page(locale, 'platform');
    case 'diseases':
      return routes.diseases(locale);
    case 'articles':
      return routes.articles(locale);
    case 'news':
      return routes.newsList(locale);
    case 'contact':
      return routes.contact(locale);
  }
};

/** The editors' links in a language, or the built-in ones where they set none. */
export function navigationLinks(
  locale: Locale,
  chosen: NavigationLink[] | null | undefined,
): NavigationLink[] {
  if (chosen) {
    return chosen.flatMap(({ label, href }) => {
      const target = hrefInLocale(locale, href);
      return target ? [{ label, href: target }] : [];
    });
  }
  const t = translator(locale, 'shell');
  return SECTIONS.map((section) => ({ label: t(section), href: sectionHref(locale, section) }));
}
