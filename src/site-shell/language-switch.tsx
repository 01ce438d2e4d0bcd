import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { PageAddress } from './page-address.ts';

/** Each language by the name that its own readers know: the same on pages of every language. */
const NAMES: Record<Locale, { short: string; full: string }> = {
  'zh-CN': { short: '简', full: '简体中文' },
  'zh-TW': { short: '繁', full: '繁體中文' },
  en: { short: 'EN', full: 'English' },
};

interface Props {
  locale: Locale;
  address: PageAddress;
  /** Names in full, where there is room. */
  full?: boolean;
}

/**
 * Links to the other languages: to this very page where it exists in them (`rel="alternate"`), else
 * to where the address says instead.
 */
export const LanguageSwitch = ({ locale, address, full = false }: Props) => (
  <ul
    aria-label={translator(locale, 'shell')('language')}
    className={`flex text-note ${full ? 'flex-wrap gap-x-5' : 'gap-x-0.5'}`}
  >
    {LOCALES.map((language) => (
      <li key={language}>
        <a
          href={address.paths[language]}
          lang={language}
          hrefLang={language}
          rel={address.languages.includes(language) ? 'alternate' : undefined}
          aria-current={language === locale ? 'true' : undefined}
          aria-label={full ? undefined : NAMES[language].full}
          className={`flex min-h-11 items-center text-ink-2 no-underline hover:text-brand aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:underline-offset-8 ${full ? '' : 'px-2'}`}
        >
          {full ? NAMES[language].full : NAMES[language].short}
        </a>
      </li>
    ))}
  </ul>
);
