import { DateText } from '#content/review-line.tsx';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { PictureElement } from '#ui/picture.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import type { ArticleCard } from './card.ts';

interface Props {
  article: ArticleCard;
  locale: Locale;
}

/** The one article of the home page: picture above, then date, title and summary. */
export const FeaturedArticle = ({ article, locale }: Props) => (
  <article className="group relative">
    {article.cover && (
      <PictureElement
        picture={{ ...article.cover, alt: '' }}
        sizes="(min-width: 64rem) 42rem, calc(100vw - 2.5rem)"
        className="aspect-[16/9] w-full object-cover"
      />
    )}
    {article.publishedAt && (
      <p className="mt-6 text-note text-ink-3">
        <DateText iso={article.publishedAt} locale={locale} />
      </p>
    )}
    <h3 className="mt-2 text-h3 break-keep">
      <a
        href={routes.article(locale, article.slug)}
        className="text-ink no-underline after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
      >
        <WordBreaks text={article.title} locale={locale} />
      </a>
    </h3>
    <p className="mt-3 max-w-[34em] text-ink-2">{article.summary}</p>
  </article>
);
