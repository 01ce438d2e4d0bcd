import type { LocalizationConfig } from 'payload';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locales.ts';
import { type Label, label } from './label.ts';

/** Names of the languages where they are data, in the language of the admin. */
export const languageNames: Record<Locale, Label> = {
  'zh-CN': label('简体中文', '簡體中文', 'Simplified Chinese'),
  'zh-TW': label('繁体中文', '繁體中文', 'Traditional Chinese'),
  en: label('英文', '英文', 'English'),
};

/** The admin has its own names for its languages; they are the same three. */
export const adminLanguageOf = (locale: Locale): string => (locale === 'zh-CN' ? 'zh' : locale);
export const localeOfAdmin = (language: string): Locale =>
  LOCALES.find((locale) => adminLanguageOf(locale) === language) ?? DEFAULT_LOCALE;

/** By their own names; Payload shows these, and not codes, beside the fields they concern. */
const names = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
} satisfies Record<Locale, string>;

/** No fallback: a language shows its own text or nothing. A publish concerns one language. */
export const LOCALE_SETTINGS: LocalizationConfig = {
  locales: Object.entries(names).map(([code, name]) => ({ code, label: name })),
  defaultLocale: DEFAULT_LOCALE,
  fallback: false,
  defaultLocalePublishOption: 'active',
};
