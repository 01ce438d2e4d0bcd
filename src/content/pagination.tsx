import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

interface Props {
  page: number;
  pages: number;
  href(page: number): string;
  locale: Locale;
}

/** Pages that are named: the first, the last, and those around the present one. 0 is a gap. */
export function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const missing = n - (shown[index - 1] ?? n) - 1;
    if (missing === 1) return [n - 1, n];
    return missing > 1 ? [0, n] : [n];
  });
}

const BOX = 'inline-flex min-h-11 min-w-11 items-center justify-center px-2 no-underline';

/** Links to the pages of a list. Nothing where there is one page. */
export function Pagination({ page, pages, href, locale }: Props) {
  if (pages <= 1) return null;
  const t = translator(locale, 'list');
  return (
    <nav aria-label={t('pagination')} className="mt-10 text-small">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev" className={`${BOX} pr-4 hover:underline`}>
              {t('previous')}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((n, index) => (
          <li key={n || `gap-${index}`} className="tabular-nums">
            {n === 0 && <span className={`${BOX} text-ink-3`}>…</span>}
            {n === page && (
              <a
                href={href(n)}
                aria-current="page"
                aria-label={t('page', { page: n })}
                className={`${BOX} border-b-2 border-brand font-semibold text-ink`}
              >
                {n}
              </a>
            )}
            {n !== 0 && n !== page && (
              <a
                href={href(n)}
                aria-label={t('page', { page: n })}
                className={`${BOX} hover:underline`}
              >
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next" className={`${BOX} pl-4 hover:underline`}>
              {t('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
