import type { ReactNode } from 'react';
import { Breadcrumb } from '#content/breadcrumb.tsx';
import { formatDate, isoDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { PictureElement } from '#ui/picture.tsx';
import { Powers } from '#ui/powers.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { EventDetails } from './event-details.tsx';
import type { NewsItem } from './queries.ts';

interface Props {
  item: NewsItem;
  locale: Locale;
  /** The text as rich text. */
  body: ReactNode;
  contact: ReactNode;
}

/** A news item: kind and date, title, stand-first, for events when and where, picture, text. */
export const NewsPage = ({ item, locale, body, contact }: Props) => {
  const t = translator(locale, 'news');
  const { title, summary, category, publishedAt, cover, event } = item;
  return (
    <>
      <Wrap className="pb-12 md:pb-20">
        <Breadcrumb
          trail={[{ label: t('title'), href: routes.newsList(locale) }]}
          current={title}
          locale={locale}
        />
        <article className="grid gap-x-8 pt-8 md:pt-10 lg:grid-cols-12">
          <header className="lg:col-span-10 lg:col-start-3">
            <p className="mb-4 flex flex-wrap gap-x-4 text-small text-ink-2">
              <a
                href={routes.newsList(locale, { category })}
                className="text-brand underline decoration-brand-3/60"
              >
                {t(`categories.${category}`)}
              </a>
              {publishedAt && (
                <time dateTime={isoDate(publishedAt)}>{formatDate(publishedAt, locale)}</time>
              )}
            </p>
            <h1 className="max-w-[22em] text-h1 break-keep">
              <WordBreaks text={title} locale={locale} wide />
            </h1>
            {summary && (
              <p className="mt-5 max-w-[34em] text-lead text-ink-2">
                <Powers text={summary} />
              </p>
            )}
            {event && <EventDetails event={event} slug={item.slug} locale={locale} />}
          </header>
          {cover && (
            <figure className="mt-10 lg:col-span-8 lg:col-start-3">
              <PictureElement
                picture={cover}
                sizes="(min-width: 64rem) 790px, calc(100vw - 40px)"
                className="h-auto w-full rounded-m"
                priority
              />
              {cover.caption && (
                <figcaption className="mt-3 text-note text-ink-3">
                  <ShortText text={cover.caption} />
                </figcaption>
              )}
            </figure>
          )}
          <div className="mt-10 max-w-[38em] lg:col-span-8 lg:col-start-3">
            {body}
            <p className="mt-12 border-t border-line pt-4">
              <ArrowLink href={routes.newsList(locale)}>{t('back')}</ArrowLink>
            </p>
          </div>
        </article>
      </Wrap>
      {contact}
    </>
  );
};
