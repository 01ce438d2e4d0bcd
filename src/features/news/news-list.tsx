import { DateText } from '#content/review-line.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { PictureElement } from '#ui/picture.tsx';
import { Powers } from '#ui/powers.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import { EventLine } from './event-line.tsx';
import type { NewsCard } from './queries.ts';

/** News in full rows: date and kind, title with its summary, a small picture where there is room. */
export const NewsList = ({ items, locale }: { items: NewsCard[]; locale: Locale }) => {
  const t = translator(locale, 'news');
  return (
    <ul className="border-t border-ink">
      {items.map(({ slug, title, summary, category, publishedAt, cover, event }) => (
        <li
          key={slug}
          className="group relative grid gap-x-8 gap-y-1 border-b border-line py-6 md:grid-cols-[8rem_minmax(0,1fr)_11rem]"
        >
          <p className="flex gap-x-3 text-note text-ink-3 tabular-nums md:block md:pt-1">
            {publishedAt && <DateText iso={publishedAt} locale={locale} />}
            <span className="md:block">{t(`categories.${category}`)}</span>
          </p>
          <div>
            <h3 className="break-keep text-h3 leading-snug">
              <a
                href={routes.newsItem(locale, slug)}
                className="text-ink no-underline after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
              >
                <WordBreaks text={title} locale={locale} />
              </a>
            </h3>
            {event && <EventLine event={event} locale={locale} />}
            {summary && (
              <p className="mt-2 max-w-[38em] text-small text-ink-2">
                <Powers text={summary} />
              </p>
            )}
          </div>
          {cover && (
            <div className="max-md:hidden">
              <PictureElement
                picture={{ ...cover, alt: '' }}
                sizes="176px"
                className="h-auto w-full rounded-s"
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
