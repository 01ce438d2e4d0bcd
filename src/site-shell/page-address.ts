import { LOCALES, type Locale } from '#i18n/locales.ts';

/** Where a page stands in each language, for the language switch and for `hreflang`. */
export interface PageAddress {
  /** Where the switch leads: the same page, or the list where the page does not exist. */
  paths: Record<Locale, string>;
  /** Languages in which this very page exists. */
  languages: readonly Locale[];
}

/**
 * @param own path of the page in a language
 * @param languages in which it exists
 * @param instead path shown where it does not, usually the list
 */
export const pageAddress = (
  own: (locale: Locale) => string,
  languages: readonly Locale[] = LOCALES,
  instead: (locale: Locale) => string = own,
): PageAddress => ({
  languages,
  paths: Object.fromEntries(
    LOCALES.map((locale) => [locale, languages.includes(locale) ? own(locale) : instead(locale)]),
  ) as Record<Locale, string>,
});
