import { LANGUAGE_FLAGS } from '#cms/hooks/language-versions.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';

interface Flags {
  languages?: { zhcn?: boolean | null; zhtw?: boolean | null; eng?: boolean | null } | null;
}

/** Languages in which a document is on the site. */
export const languagesOf = (document: Flags): Locale[] =>
  LOCALES.filter((locale) => document.languages?.[LANGUAGE_FLAGS[locale]]);
