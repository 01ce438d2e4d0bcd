import type { SocialSubject } from '#content/social-picture.ts';

/** What a page says of itself in its head. */
export interface PageMeta {
  title: string;
  description: string | null;
  /** False for pages that search engines should leave out, such as search results. */
  indexed?: boolean;
  /** The document that the page shows, with its dates as ISO strings. */
  article?: { publishedAt: string | null; updatedAt: string };
  /** What its picture for social networks says; without it that of its section. */
  social?: SocialSubject;
  /** Path of the same document as Markdown. */
  markdown?: string;
}
