import type { Where } from 'payload';
import { listPublished } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from './highlight.ts';

/** One hit; `kind` says on which kind of page it is. */
export interface SearchHit {
  kind: 'articles' | 'diseases' | 'news';
  slug: string;
  title: string;
  summary: string;
}

const HITS_PER_KIND = 20;

/** `%`, `_` and `\\` are signs of SQL's pattern: what a visitor types means itself. */
const literally = (query: string) => query.replace(/[\\%_]/g, '\\$&');

/** Every word is in one of the fields. */
const containing = (fields: string[], words: readonly string[]): Where => ({
  and: words.map((word) => ({
    or: fields.map((field) => ({ [field]: { contains: literally(word) } })),
  })),
});

/** Published documents whose title or summary contains every word, at most 20 of each kind. */
export async function search(locale: Locale, query: string): Promise<SearchHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const common = { locale, limit: HITS_PER_KIND };
  const titled = { slug: true, title: true, summary: true } as const;
  const [diseases, articles, news] = await Promise.all([
    listPublished({
      ...common,
      collection: 'diseases',
      where: containing(['name', 'summary', 'abbreviation'], words),
      select: { slug: true, name: true, summary: true },
    }),
    listPublished({
      ...common,
      collection: 'articles',
      where: containing(['title', 'summary'], words),
      select: titled,
    }),
    listPublished({
      ...common,
      collection: 'news',
      where: containing(['title', 'summary'], words),
      select: titled,
    }),
  ]);
  const text = (value: string | null | undefined) => value ?? '';
  return [
    ...diseases.map(({ slug, name, summary }) => ({
      kind: 'diseases' as const,
      slug,
      title: name,
      summary: text(summary),
    })),
    ...articles.map(({ slug, title, summary }) => ({
      kind: 'articles' as const,
      slug,
      title,
      summary: text(summary),
    })),
    ...news.map(({ slug, title, summary }) => ({
      kind: 'news' as const,
      slug,
      title,
      summary: text(summary),
    })),
  ];
}
