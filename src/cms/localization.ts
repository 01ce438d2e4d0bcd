import type { LocalizationConfig } from 'payload';
import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';
import { label } from './label.ts';

const codes = {
  'zh-CN': label('简体中文', '簡體中文', 'Simplified Chinese'),
  'zh-TW': label('繁体中文', '繁體中文', 'Traditional Chinese'),
  en: label('英文', '英文', 'English'),
} satisfies Record<Locale, unknown>;

/** No fallback: a language shows its own text or nothing. A publish concerns one language. */
export const LOCALE_SETTINGS: LocalizationConfig = {
  locales: Object.entries(codes).map(([code, text]) => ({ code, label: text })),
  defaultLocale: DEFAULT_LOCALE,
  fallback: false,
  defaultLocalePublishOption: 'active',
};
