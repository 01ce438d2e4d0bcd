import { DateText } from '#content/review-line.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { WordBreaks } from '#ui/word-breaks.tsx';
import type { NewsCard } from './queries.ts';

/** News as rows between hairlines: kind and date above the title. */
export const NewsRows = ({ items, locale }: { items: NewsCard[]; locale: Locale }) => {
  const t = translator(locale, 'news');
  return (
    <ul className="border-t border-ink">
      {items.map(({ slug, title, category, publishedAt }) => (
        <li key={slug} className="group relative border-b border-line py-4">
          <p className="text-note text-ink-3 tabular-nums">
            {t(`categories.${category}`)}
            {publishedAt && (
              <>
                {' · '}
                <DateText iso={publishedAt} locale={locale} />
              </>
            )}
          </p>
          <h3 className="break-keep text-body leading-normal">
            <a
              href={routes.newsItem(locale, slug)}
              className="text-ink no-underline after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
            >
              <WordBreaks text={title} locale={locale} />
            </a>
          </h3>
        </li>
      ))}
    </ul>
  );
};
