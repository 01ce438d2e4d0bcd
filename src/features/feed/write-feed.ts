import { Feed } from 'feed';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { escapeXml } from '#lib/xml.ts';
import type { FeedEntry } from './entries.ts';

interface Site {
  name: string;
  description: string;
}

/** Characters that XML does not allow would make the whole feed unreadable. */
const plain = (text: string): string => text.replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '');

/** Titles and summaries are read as HTML by Atom, and by most readers in RSS too. */
const asHtml = (text: string): string => plain(escapeXml(text));

/** A feed of entries, to be written as RSS 2.0 or Atom 1.0. */
export function writeFeed(locale: Locale, site: Site, entries: readonly FeedEntry[]) {
  const home = absoluteUrl(routes.home(locale));
  const updated = entries.map((entry) => entry.updatedAt).sort();
  const feed = new Feed({
    id: home,
    link: home,
    title: plain(site.name),
    description: plain(site.description),
    language: locale,
    copyright: plain(site.name),
    author: { name: plain(site.name) },
    generator: false,
    feedLinks: { rss: absoluteUrl(routes.feed(locale)), atom: absoluteUrl(routes.atom(locale)) },
    updated: new Date(updated.at(-1) ?? 0),
  });
  for (const { url, title, summary, content, publishedAt, updatedAt } of entries) {
    feed.addItem({
      link: url,
      title: asHtml(title),
      description: asHtml(summary),
      content,
      published: new Date(publishedAt),
      date: new Date(updatedAt),
    });
  }
  return { rss: () => feed.rss2(), atom: () => feed.atom1() };
}
