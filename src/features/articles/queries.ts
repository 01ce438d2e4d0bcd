import { languagesOf } from '#content/languages.ts';
import { type MedicalReview, toMedicalReview, toPerson } from '#content/medical-review.ts';
import { populated } from '#content/populated.ts';
import { type Reference, toReferences } from '#content/references.ts';
import { findBySlug, pageOfPublished } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ListPage } from '#lib/list-page.ts';
import { type ArticleCard, CARD_FIELDS, toArticleCard } from './card.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import { findRelated } from './related.ts';

export type { ArticleCard } from './card.ts';

/** An article as its page shows it. */
export interface Article extends ArticleCard {
  languages: Locale[];
  updatedAt: string;
  keyPoints: string[];
  /** Lexical JSON, for `RichText`. */
  body: unknown;
  references: Reference[];
  source: {
    kind: 'original' | 'reposted';
    account: string | null;
    url: string | null;
    author: { name: string; title: string | null } | null;
  };
  review: MedicalReview | null;
  diseases: { slug: string; name: string }[];
  topics: string[];
  related: ArticleCard[];
  neighbours: Neighbours;
  healthKnowledge: boolean;
  seo: { title: string | null; description: string | null };
}

export const ARTICLES_PER_PAGE = 12;

/** The article at an address in a language, or null. */
export async function getArticle(locale: Locale, slug: string): Promise<Article | null> {
  const stored = await findBySlug('articles', locale, slug);
  if (!stored) return null;
  const { source } = stored;
  const [related, neighbours] = await Promise.all([
    findRelated(locale, stored),
    findNeighbours(locale, stored),
  ]);
  return {
    ...toArticleCard(stored),
    languages: languagesOf(stored),
    updatedAt: stored.updatedAt,
    keyPoints: (stored.keyPoints ?? []).map((point) => point.text),
    body: stored.body,
    references: toReferences(stored.references),
    source: {
      kind: source.kind,
      account: source.account ?? null,
      url: source.url ?? null,
      author: toPerson(source.author),
    },
    review: toMedicalReview(stored.review),
    diseases: populated(stored.diseases)
      .filter((disease) => languagesOf(disease).includes(locale))
      .map(({ slug: address, name }) => ({ slug: address, name })),
    topics: stored.topics ?? [],
    related,
    neighbours,
    healthKnowledge: stored.healthKnowledge === true,
    seo: { title: stored.seo?.title ?? null, description: stored.seo?.description ?? null },
  };
}

/** A page of the list, newest first. */
export async function listArticles(
  locale: Locale,
  page = 1,
  limit = ARTICLES_PER_PAGE,
): Promise<ListPage<ArticleCard>> {
  const found = await pageOfPublished({
    collection: 'articles',
    locale,
    page,
    limit,
    select: CARD_FIELDS,
  });
  return { ...found, items: found.items.map(toArticleCard) };
}

/** The editors' choice for the home page, or the newest article. */
export async function findFeatured(
  locale: Locale,
  slug: string | null,
): Promise<ArticleCard | null> {
  const chosen = slug ? await findBySlug('articles', locale, slug) : null;
  if (chosen) return toArticleCard(chosen);
  return (await listArticles(locale, 1, 1)).items[0] ?? null;
}
