import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { WordBreaks } from '#ui/word-breaks.tsx';
import type { Neighbours } from './neighbours.ts';

interface Props {
  neighbours: Neighbours;
  locale: Locale;
}

/** Ways to the articles published just before and after this one. */
export function ArticleNeighbours({ neighbours, locale }: Props) {
  const { previous, next } = neighbours;
  if (!previous && !next) return null;
  const t = translator(locale, 'article');
  const link = (article: typeof previous, rel: 'prev' | 'next', className: string) =>
    article && (
      <a
        href={routes.article(locale, article.slug)}
        rel={rel}
        className={`group block py-5 leading-normal text-ink no-underline hover:text-brand ${className}`}
      >
        <span className="block text-note text-ink-3">
          {rel === 'prev' && <span aria-hidden="true">← </span>}
          {t(rel === 'prev' ? 'previous' : 'next')}
          {rel === 'next' && <span aria-hidden="true"> →</span>}
        </span>
        <span className="mt-1 block text-balance break-keep group-hover:underline">
          <WordBreaks text={article.title} locale={locale} />
        </span>
      </a>
    );
  return (
    <nav
      aria-label={t('neighbours')}
      className="mt-12 grid border-y border-line max-md:divide-y max-md:divide-line md:grid-cols-2 md:gap-x-8 print:hidden"
    >
      {link(previous, 'prev', '')}
      {link(next, 'next', 'md:col-start-2 md:text-end')}
    </nav>
  );
}
