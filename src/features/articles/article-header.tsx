import { Breadcrumb } from '#content/breadcrumb.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { Chip } from '#ui/chip.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import { ArticleMeta } from './article-meta.tsx';
import type { Article } from './queries.ts';

interface Props {
  article: Article;
  /** Parts that an editor gave a short label. */
  chips: { id: string; label: string }[];
  locale: Locale;
}

/** Way, title, stand-first, origin and dates of an article, and the ways into its parts. */
export function ArticleHeader({ article, chips, locale }: Props) {
  const t = translator(locale, 'article');
  const lists = translator(locale, 'list');
  return (
    <>
      <Breadcrumb
        trail={[{ label: lists('articles.title'), href: routes.articles(locale) }]}
        current={article.title}
        locale={locale}
      />
      <header className="pt-8 pb-10 md:pt-10">
        <h1 className="max-w-[18em] text-h1 break-keep">
          <WordBreaks text={article.title} locale={locale} wide />
        </h1>
        {article.summary && (
          <p className="mt-5 max-w-[36em] text-lead text-ink-2">{article.summary}</p>
        )}
        <ArticleMeta article={article} locale={locale} />
        {chips.length > 0 && (
          <nav aria-label={t('jump')} className="mt-7">
            <ul className="-mx-5 flex gap-2 overflow-x-auto px-5 py-1 md:mx-0 md:flex-wrap md:px-0">
              {chips.map(({ id, label }) => (
                <li key={id} className="flex-none">
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
