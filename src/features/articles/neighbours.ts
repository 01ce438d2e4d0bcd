import { sql } from '@payloadcms/db-postgres';
import { LANGUAGE_FLAGS } from '#cms/hooks/language-versions.ts';
import { dependOn } from '#data/cached-query.ts';
import { listPublished } from '#data/find-published.ts';
import { selectIds } from '#data/select-ids.ts';
import type { Article as StoredArticle } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';
import { cacheTags } from '#lib/cache-tags.ts';
import { monthsBetween, monthTag } from './months.ts';

/** The article before or after another. */
export interface Neighbour {
  slug: string;
  title: string;
}
export interface Neighbours {
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** Beyond this an article depends on the whole list: there are few such gaps. */
const MAX_MONTHS = 24;

/**
 * The articles published just before and after another. What may come between them later lies in
 * the months from one to the other: on these the page depends, so that a new article makes only its
 * neighbours anew, not every article.
 */
export async function findNeighbours(locale: Locale, article: StoredArticle): Promise<Neighbours> {
  const { id, publishedAt } = article;
  if (!publishedAt) return { previous: null, next: null };
  const [earlier, later] = await Promise.all([
    idBeside(locale, id, publishedAt, 'earlier'),
    idBeside(locale, id, publishedAt, 'later'),
  ]);
  const ids = [earlier, later].filter((one) => one !== undefined);
  const docs = await listPublished({
    collection: 'articles',
    locale,
    limit: 2,
    where: { id: { in: ids } },
    select: { slug: true, title: true, publishedAt: true },
    dependOnCollection: false,
  });
  const beside = (one: number | undefined) => docs.find((doc) => doc.id === one);
  const [previous, next] = [beside(earlier), beside(later)];
  await dependOn(tagsBetween(previous?.publishedAt, next?.publishedAt));
  return { previous: toNeighbour(previous), next: toNeighbour(next) };
}

const toNeighbour = (doc: Neighbour | undefined): Neighbour | null =>
  doc ? { slug: doc.slug, title: doc.title } : null;

/** The oldest and the newest article may get a neighbour at any time. */
function tagsBetween(from: string | null | undefined, to: string | null | undefined): string[] {
  const months = from && to ? monthsBetween(from, to, MAX_MONTHS) : null;
  return months ? months.map(monthTag) : [cacheTags.collection('articles')];
}

async function idBeside(
  locale: Locale,
  id: number,
  publishedAt: string,
  side: 'earlier' | 'later',
): Promise<number | undefined> {
  const [sign, order] = side === 'earlier' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const found = await selectIds(sql`
    select id from articles
    where _status = 'published' and ${sql.identifier(`languages_${LANGUAGE_FLAGS[locale]}`)}
      and (published_at, id) ${sign} (${publishedAt}::timestamptz, ${id}::int)
    order by published_at ${order}, id ${order}
    limit 1`);
  return found[0];
}
