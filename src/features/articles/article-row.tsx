import { DateText } from '#content/review-line.tsx';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { PictureElement } from '#ui/picture.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import type { ArticleCard } from './queries.ts';

interface Props {
  article: ArticleCard;
  locale: Locale;
  /** Level of the title below the heading of the list. */
  level?: 2 | 3;
}

/** An article as a quiet row: date, title with summary, and a small picture where there is room. */
export function ArticleRow({ article, locale, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  const { slug, title, summary, publishedAt, cover } = article;
  return (
    <li className="group relative grid gap-x-8 gap-y-2 border-b border-line py-6 md:grid-cols-[9rem_minmax(0,1fr)_10rem]">
      <p className="text-note text-ink-3 md:pt-1">
        {publishedAt && <DateText iso={publishedAt} locale={locale} />}
      </p>
      <div>
        <Heading className="text-h3 leading-snug break-keep">
          <a
            href={routes.article(locale, slug)}
            className="text-ink no-underline group-hover:text-brand group-hover:underline after:absolute after:inset-0"
          >
            <WordBreaks text={title} locale={locale} />
          </a>
        </Heading>
        {summary && (
          <p className="mt-2 line-clamp-3 max-w-[40em] text-small leading-relaxed text-ink-2">
            {summary}
          </p>
        )}
      </div>
      {cover && (
        <div className="hidden md:block">
          <PictureElement
            picture={{ ...cover, alt: '' }}
            sizes="10rem"
            className="aspect-[16/10] w-full object-cover"
          />
        </div>
      )}
    </li>
  );
}

/** Rows between hairlines. */
export const ArticleRows = ({
  articles,
  ...rest
}: Omit<Props, 'article'> & { articles: ArticleCard[] }) =>
  articles.length > 0 && (
    <ul className="border-t border-ink">
      {articles.map((article) => (
        <ArticleRow key={article.slug} article={article} {...rest} />
      ))}
    </ul>
  );
