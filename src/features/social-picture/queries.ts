import type { SocialKind, SocialSubject } from '#content/social-picture.ts';
import { dependOn } from '#data/cached-query.ts';
import { listPublished } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { MAX_SLUG_LENGTH } from '#lib/address-limits.ts';
import { cacheTags } from '#lib/cache-tags.ts';

type DocumentKind = Exclude<SocialKind, 'site'>;

/** Name of the document at an address, if it is published in the language. */
export async function findSubject(
  locale: Locale,
  kind: DocumentKind,
  slug: string,
): Promise<SocialSubject | null> {
  if (slug.length > MAX_SLUG_LENGTH) return null;
  await dependOn([cacheTags.slug(kind, slug)]);
  const query = {
    locale,
    limit: 1,
    where: { slug: { equals: slug } },
    dependOnCollection: false,
  } as const;
  if (kind === 'diseases') {
    const select = { name: true, abbreviation: true } as const;
    const [disease] = await listPublished({ ...query, collection: kind, select });
    return disease
      ? { kind, name: slug, title: disease.name, short: disease.abbreviation ?? null }
      : null;
  }
  const select = { title: true } as const;
  const [document] = await listPublished({ ...query, collection: kind, select });
  return document ? { kind, name: slug, title: document.title } : null;
}
