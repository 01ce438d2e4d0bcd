import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';

/** The small search form of the header; the label wraps its input, so that it can stand twice. */
export const SearchForm = ({ locale, className = '' }: { locale: Locale; className?: string }) => {
  const t = translator(locale, 'shell');
  return (
    <search className={`block ${className}`}>
      <form
        action={routes.search(locale)}
        method="get"
        className="flex h-11 rounded-s border border-line-2"
      >
        <label className="flex min-w-0 flex-1">
          <span className="sr-only">{t('search')}</span>
          <input
            type="search"
            name="q"
            required
            autoComplete="off"
            placeholder={t('searchPlaceholder')}
            className="w-full min-w-0 bg-transparent ps-3 text-note placeholder:text-ink-3"
          />
        </label>
        <button type="submit" className="shrink-0 cursor-pointer px-3 text-note text-brand">
          {t('searchSubmit')}
        </button>
      </form>
    </search>
  );
};
