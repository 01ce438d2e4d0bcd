import { createHash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';

/** Kinds of pages that have a picture for social networks of their own. */
export const SOCIAL_KINDS = ['articles', 'diseases', 'news', 'pages', 'site'] as const;
export type SocialKind = (typeof SOCIAL_KINDS)[number];

/** Which page a picture stands for, and what is written on it. */
export interface SocialSubject {
  kind: SocialKind;
  /** Slug of the document; of the site's own pages their name, such as `about`. */
  name: string;
  title: string;
  /** A second name in Latin letters, such as SLE. */
  short?: string | null;
}

export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** Raised when the drawing changes, so that pictures that are kept for ever are fetched anew. */
const DESIGN = 3;

/**
 * Path of the picture of a page. It holds a hash of all that the picture shows, so the picture may
 * be kept for ever, and whoever knows no published title cannot ask for one.
 */
export function socialPicturePath(
  locale: Locale,
  { kind, name, title, short }: SocialSubject,
  siteName: string,
): string {
  const shown = JSON.stringify([DESIGN, locale, kind, name, title, short ?? '', siteName]);
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 16);
  return routes.socialPicture(locale, kind, name, hash);
}
