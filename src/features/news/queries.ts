import { sql } from '@payloadcms/db-postgres';
import { LANGUAGE_FLAGS } from '#cms/hooks/language-versions.ts';
import { languagesOf } from '#content/languages.ts';
import { type Picture, toPicture } from '#content/media-picture.ts';
import { findBySlug, pageOfPublished } from '#data/find-published.ts';
import { selectIds } from '#data/select-ids.ts';
import type { News as StoredNews } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ListPage } from '#lib/list-page.ts';
import type { NewsCategory, NewsFilter } from '#lib/routes.ts';
import { type NewsEvent, toEvent } from './event-time.ts';

/** A news item in a list. Dates are ISO strings. */
export interface NewsCard {
  slug: string;
  title: string;
  summary: string;
  category: NewsCategory;
  publishedAt: string | null;
  cover: Picture | null;
  /** Null where it is not an event. */
  event: NewsEvent | null;
}

/** A news item as its page shows it. */
export interface NewsItem extends NewsCard {
  id: number;
  languages: Locale[];
  updatedAt: string;
  body: unknown;
  seo: { title: string | null; description: string | null };
}

export const NEWS_PER_PAGE = 20;
const CARD = {
  slug: true,
  title: true,
  summary: true,
  category: true,
  publishedAt: true,
  cover: true,
  event: true,
} as const;

const toCard = (stored: StoredNews): NewsCard => ({
  slug: stored.slug,
  title: stored.title,
  summary: stored.summary ?? '',
  category: stored.category,
  publishedAt: stored.publishedAt ?? null,
  cover: toPicture(stored.cover),
  event: stored.category === 'event' ? toEvent(stored.event) : null,
});

/** The news item at an address in a language, or null. */
export async function getNewsItem(locale: Locale, slug: string): Promise<NewsItem | null> {
  const stored = await findBySlug('news', locale, slug);
  if (!stored) return null;
  return {
    ...toCard(stored),
    id: stored.id,
    languages: languagesOf(stored),
    updatedAt: stored.updatedAt,
    body: stored.body,
    seo: { title: stored.seo?.title ?? null, description: stored.seo?.description ?? null },
  };
}

/** A page of the list by category and year (in the time of China), newest first. */
export async function listNews(
  locale: Locale,
  filter: NewsFilter = {},
  page = 1,
  limit = NEWS_PER_PAGE,
): Promise<ListPage<NewsCard>> {
  const { category, year } = filter;
  const found = await pageOfPublished({
    collection: 'news',
    locale,
    page,
    limit,
    select: CARD,
    where: {
      and: [
        ...(category ? [{ category: { equals: category } }] : []),
        ...(year
          ? [
              { publishedAt: { greater_than_equal: `${year}-01-01T00:00:00+08:00` } },
              { publishedAt: { less_than: `${year + 1}-01-01T00:00:00+08:00` } },
            ]
          : []),
      ],
    },
  });
  return { ...found, items: found.items.map(toCard) };
}

/** Years in which there is news in a language, newest first. */
export async function listNewsYears(locale: Locale): Promise<number[]> {
  return selectIds(sql`
    select distinct extract(year from published_at at time zone 'Asia/Shanghai')::int as id
    from news
    where _status = 'published' and published_at is not null
      and ${sql.identifier(`languages_${LANGUAGE_FLAGS[locale]}`)}
    order by id desc`);
}
