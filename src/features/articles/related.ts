import { sql } from '@payloadcms/db-postgres';
import { LANGUAGE_FLAGS } from '#cms/hooks/language-versions.ts';
import { languagesOf } from '#content/languages.ts';
import { populated } from '#content/populated.ts';
import { dependOn } from '#data/cached-query.ts';
import { listPublished } from '#data/find-published.ts';
import { selectIds } from '#data/select-ids.ts';
import type { Article as StoredArticle } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';
import { cacheTags } from '#lib/cache-tags.ts';
import { type ArticleCard, CARD_FIELDS, toArticleCard } from './card.ts';

const WANTED = 3;

/** What to read next: the editor's choice, topped up by the newest on the same diseases. */
export async function findRelated(locale: Locale, article: StoredArticle): Promise<ArticleCard[]> {
  const chosen = populated(article.related).filter((one) => languagesOf(one).includes(locale));
  const missing = WANTED - chosen.length;
  const known = [article.id, ...chosen.map((one) => one.id)];
  const diseases = (article.diseases ?? []).map((one) => (typeof one === 'object' ? one.id : one));
  const more = missing > 0 ? await newestAbout(locale, diseases, known, missing) : [];
  return [...chosen.map(toArticleCard), ...more];
}

/** The newest articles about any of the diseases. */
export async function newestAbout(
  locale: Locale,
  diseases: number[],
  without: number[],
  limit: number,
): Promise<ArticleCard[]> {
  if (diseases.length === 0) return [];
  await dependOn(diseases.map((id) => cacheTags.facet('articles', 'disease', id)));
  // Walks the index by date and stops at the first hits: quick among 100,000 articles, where a
  // join that sorts all articles about a common disease is not.
  const ids = await selectIds(sql`
    select a.id from articles a
    where a._status = 'published' and a.published_at is not null and ${sql.identifier(`languages_${LANGUAGE_FLAGS[locale]}`)}
      and a.id <> all(${sql.param(without)}::int[])
      and exists (
        select 1 from articles_rels r
        where r.parent_id = a.id and r.path = 'diseases' and r.diseases_id = any(${sql.param(diseases)}::int[])
      )
    order by a.published_at desc, a.id desc
    limit ${limit}`);
  if (ids.length === 0) return [];
  const docs = await listPublished({
    collection: 'articles',
    locale,
    limit,
    where: { id: { in: ids } },
    select: CARD_FIELDS,
    dependOnCollection: false,
  });
  return docs.map(toArticleCard);
}
