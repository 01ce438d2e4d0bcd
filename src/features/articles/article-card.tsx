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

/** The one article that leads a list: its picture at length, then its title and summary. */
export function LeadArticle({ article, locale, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  const { slug, title, summary, publishedAt, cover } = article;
  return (
    <article className="group relative grid items-center gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      {cover && (
        <PictureElement
          picture={{ ...cover, alt: '' }}
          sizes="(min-width: 64rem) 42rem, calc(100vw - 2.5rem)"
          className="aspect-[16/10] w-full object-cover"
          priority
        />
      )}
      <div>
        {publishedAt && (
          <p className="text-note text-ink-3">
            <DateText iso={publishedAt} locale={locale} />
          </p>
        )}
        <Heading className="mt-3 text-h2 break-keep">
          <a
            href={routes.article(locale, slug)}
            className="text-ink no-underline group-hover:text-brand group-hover:underline after:absolute after:inset-0"
          >
            <WordBreaks text={title} locale={locale} />
          </a>
        </Heading>
        {summary && <p className="mt-4 max-w-[34em] text-ink-2">{summary}</p>}
      </div>
    </article>
  );
}
