import { type Picture, toPicture } from '#content/media-picture.ts';
import type { Article as StoredArticle } from '#generated/payload-types.ts';

/** An article in a list. Dates are ISO strings. */
export interface ArticleCard {
  slug: string;
  title: string;
  summary: string;
  publishedAt: string | null;
  cover: Picture | null;
}

/** The stored fields that a card needs. */
export const CARD_FIELDS = {
  slug: true,
  title: true,
  summary: true,
  publishedAt: true,
  cover: true,
} as const;

export const toArticleCard = (stored: StoredArticle): ArticleCard => ({
  slug: stored.slug,
  title: stored.title,
  summary: stored.summary ?? '',
  publishedAt: stored.publishedAt ?? null,
  cover: toPicture(stored.cover),
});
