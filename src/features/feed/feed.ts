import { Feed } from 'feed';
import { listPublished } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';

const ENTRIES = 30;
const FIELDS = {
  slug: true,
  title: true,
  summary: true,
  publishedAt: true,
  updatedAt: true,
} as const;

/** Characters that XML does not allow would make the whole feed unreadable. */
const clean = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '');

/** RSS 2.0 of the newest articles and news in a language. */
export async function rssFeed(
  locale: Locale,
  site: { name: string; description: string },
): Promise<string> {
  const query = { locale, limit: ENTRIES, select: FIELDS };
  const [articles, news] = await Promise.all([
    listPublished({ ...query, collection: 'articles' }),
    listPublished({ ...query, collection: 'news' }),
  ]);
  const entries = [
    ...articles.docs.map((one) => ({ ...one, path: routes.article(locale, one.slug) })),
    ...news.docs.map((one) => ({ ...one, path: routes.newsItem(locale, one.slug) })),
  ]
    .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, ENTRIES);

  const home = absoluteUrl(routes.home(locale));
  const feed = new Feed({
    id: home,
    link: home,
    title: site.name,
    description: site.description,
    language: locale,
    copyright: site.name,
    feedLinks: { rss: absoluteUrl(routes.feed(locale)) },
    updated: new Date(entries[0]?.updatedAt ?? 0),
  });
  for (const entry of entries) {
    const link = absoluteUrl(entry.path);
    feed.addItem({
      id: link,
      link,
      title: clean(entry.title),
      description: clean(entry.summary ?? ''),
      date: new Date(entry.publishedAt ?? entry.updatedAt),
    });
  }
  return feed.rss2();
}
