import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-theme': React.HTMLAttributes<HTMLElement>;
      'x-menu': React.HTMLAttributes<HTMLElement>;
    }
  }
}

/**
 * Light, dark, or as the system. Without script the style sheet follows the select itself, for this
 * page; script (src/enhance/theme-select.ts) remembers the choice.
 */
export const ThemeSelect = ({ locale, className = '' }: { locale: Locale; className?: string }) => {
  const t = translator(locale, 'shell');
  return (
    <x-theme className={className}>
      <label>
        <span className="sr-only">{t('theme')}</span>
        <select
          autoComplete="off"
          className="min-h-11 cursor-pointer rounded-s border border-transparent bg-paper px-1 forced-colors:border-[CanvasText] text-note text-ink-2 hover:border-line-2 hover:text-brand"
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`theme_${theme}`)}
            </option>
          ))}
        </select>
      </label>
    </x-theme>
  );
};
