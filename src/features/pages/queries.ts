import { languagesOf } from '#content/languages.ts';
import { findBySlug } from '#data/find-published.ts';
import type { Page as StoredPage } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';

export type PageBlock = NonNullable<StoredPage['blocks']>[number];

/** A page built of blocks. */
export interface SitePage {
  slug: string;
  title: string;
  summary: string;
  languages: Locale[];
  publishedAt: string | null;
  updatedAt: string;
  blocks: PageBlock[];
  seo: { title: string | null; description: string | null };
}

/** The page at an address in a language, or null. */
export async function getPage(locale: Locale, slug: string): Promise<SitePage | null> {
  const stored = await findBySlug('pages', locale, slug);
  if (!stored) return null;
  return {
    slug: stored.slug,
    title: stored.title,
    summary: stored.summary ?? '',
    languages: languagesOf(stored),
    publishedAt: stored.publishedAt ?? null,
    updatedAt: stored.updatedAt,
    blocks: stored.blocks ?? [],
    seo: { title: stored.seo?.title ?? null, description: stored.seo?.description ?? null },
  };
}

/** The questions that a page answers, of all its blocks. */
export const questionsOf = ({ blocks }: Pick<SitePage, 'blocks'>) =>
  blocks.flatMap((block) => (block.blockType === 'faq' ? (block.items ?? []) : []));
