import { Breadcrumb } from '#content/breadcrumb.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { Chip } from '#ui/chip.tsx';
import { KeptText } from '#ui/kept-text.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import { ArticleMeta } from './article-meta.tsx';
import type { Article } from './queries.ts';

interface Props {
  article: Article;
  /** Parts that an editor gave a short label. */
  chips: { id: string; label: string }[];
  /** Minutes that it takes to read; 0 where there is nothing to read. */
  minutes: number;
  locale: Locale;
}

/** Way, title, stand-first, origin and dates of an article, and the ways into its parts. */
export function ArticleHeader({ article, chips, minutes, locale }: Props) {
  const t = translator(locale, 'article');
  const lists = translator(locale, 'list');
  return (
    <>
      <Breadcrumb
        trail={[{ label: lists('articles.title'), href: routes.articles(locale) }]}
        current={article.title}
        locale={locale}
      />
      <header className="article-head pt-8 pb-8 md:pt-10 lg:pb-10">
        <h1 className="max-w-[18em] text-h1 break-keep">
          <WordBreaks text={article.title} locale={locale} wide />
        </h1>
        {article.summary && (
          <p className="mt-5 max-w-[36em] text-lead text-ink-2">
            <KeptText text={article.summary} />
          </p>
        )}
        <ArticleMeta article={article} minutes={minutes} locale={locale} />
        {chips.length > 0 && (
          <nav aria-label={t('jump')} className="mt-7 hidden lg:block print:hidden">
            <ul className="flex flex-wrap gap-2">
              {chips.map(({ id, label }) => (
                <li key={id}>
                  <Chip href={`#${id}`}>
                    {label}
                    <span aria-hidden="true" className="ml-2 text-ink-3">
                      ↓
                    </span>
                  </Chip>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
    </>
  );
}
