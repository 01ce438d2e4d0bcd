import { plainBody } from '#content/plain/plain-body.ts';
import { plainReferences } from '#content/plain/plain-references.ts';
import { writeHtml } from '#content/plain/write-plain.ts';
import { toReferences } from '#content/references.ts';
import { listPublished } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';

/** An entry of a feed. `content` is HTML without anything that needs a style. */
export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  content: string;
  publishedAt: string;
  updatedAt: string;
}

const ENTRIES = 30;
const FIELDS = {
  slug: true,
  title: true,
  summary: true,
  body: true,
  publishedAt: true,
  updatedAt: true,
} as const;

interface Stored {
  slug: string;
  title: string;
  summary?: string | null;
  body?: unknown;
  references?: Parameters<typeof toReferences>[0];
  publishedAt?: string | null;
  updatedAt: string;
}

/** The newest articles and news in a language, with their full text. */
export async function feedEntries(locale: Locale): Promise<FeedEntry[]> {
  const query = { locale, limit: ENTRIES, depth: 2 } as const;
  const [articles, news] = await Promise.all([
    listPublished({ ...query, collection: 'articles', select: { ...FIELDS, references: true } }),
    listPublished({ ...query, collection: 'news', select: FIELDS }),
  ]);
  return [
    ...articles.map((one) => toEntry(locale, one, routes.article(locale, one.slug))),
    ...news.map((one) => toEntry(locale, one, routes.newsItem(locale, one.slug))),
  ]
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, ENTRIES)
    .map(({ write }) => write());
}

/** Texts are written only for the entries that are shown. */
function toEntry(locale: Locale, stored: Stored, path: string) {
  const publishedAt = stored.publishedAt ?? stored.updatedAt;
  const write = (): FeedEntry => {
    const url = absoluteUrl(path);
    const references = toReferences(stored.references);
    const numbers = new Set(references.map(({ number }) => number));
    return {
      url,
      title: stored.title,
      summary: stored.summary ?? '',
      content: writeHtml([
        ...plainBody(stored.body, { locale, base: url, numbers }),
        ...plainReferences(references, locale),
      ]),
      publishedAt,
      updatedAt: stored.updatedAt,
    };
  };
  return { publishedAt, write };
}
