import type {
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
  SelectType,
  Where,
} from 'payload';
import { LANGUAGE_FLAGS } from '#cms/hooks/language-versions.ts';
import type { Media } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';
import { MAX_PATH_LENGTH, MAX_SLUG_LENGTH } from '#lib/address-limits.ts';
import { cacheTags } from '#lib/cache-tags.ts';
import type { ListPage } from '#lib/list-page.ts';
import { bareReferences } from './bare-references.ts';
import { dependOn } from './cached-query.ts';
import { payloadClient } from './payload.ts';

type ContentSlug = 'articles' | 'diseases' | 'news' | 'pages';

/** Populated documents bring the fields that a card or a line shows, not their bodies. */
const POPULATE = {
  articles: {
    title: true,
    slug: true,
    summary: true,
    publishedAt: true,
    cover: true,
    languages: true,
  },
  diseases: { name: true, slug: true, abbreviation: true, languages: true },
  news: { title: true, slug: true, publishedAt: true, languages: true },
  pages: { title: true, slug: true, languages: true },
} as const;

/** Collections whose documents show on other documents' pages and change seldom. */
const SHARED = ['diseases', 'people', 'trials'].map(cacheTags.collection);

const inLanguage = (locale: Locale): Where => ({
  [`languages.${LANGUAGE_FLAGS[locale]}`]: { equals: true },
});

/** How the site reads: as a stranger, one language, no fallback; what it saw it depends on. */
const asVisitor = (locale: Locale) => {
  const seenTags = new Set<string>();
  return {
    seenTags,
    options: {
      locale,
      fallbackLocale: false as const,
      overrideAccess: false as const,
      context: { seenTags },
      populate: POPULATE,
    },
  };
};

/**
 * The published document at an address in a language, or null. The page depends on everything that
 * was read for it.
 */
export async function findBySlug<S extends ContentSlug>(
  collection: S,
  locale: Locale,
  slug: string,
): Promise<DataFromCollectionSlug<S> | null> {
  if (slug.length > MAX_SLUG_LENGTH) return null;
  const { seenTags, options } = asVisitor(locale);
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, inLanguage(locale)] },
    depth: 2,
    limit: 1,
    pagination: false,
    ...options,
  });
  await dependOn([
    ...seenTags,
    ...SHARED,
    ...bareReferences(docs[0]),
    cacheTags.slug(collection, slug),
  ]);
  return (docs[0] as DataFromCollectionSlug<S> | undefined) ?? null;
}

interface ListQuery<S extends ContentSlug> {
  collection: S;
  locale: Locale;
  where?: Where;
  sort?: string;
  limit: number;
  page?: number;
  /** How far related documents are read: 2 where bodies are shown whole, with their trials. */
  depth?: 1 | 2;
  select: SelectType;
  /** False where the ids are given: then only those documents count, not the whole collection. */
  dependOnCollection?: boolean;
}

/** Published documents that exist in a language, newest first; of several pages, one. */
export async function listPublished<S extends ContentSlug>(
  query: ListQuery<S>,
): Promise<DataFromCollectionSlug<S>[]> {
  const { collection, locale, limit, page = 1, depth = 1, select } = query;
  const { seenTags, options } = asVisitor(locale);
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection,
    where: whereListed(query),
    sort: query.sort ?? '-publishedAt',
    depth,
    limit,
    page,
    pagination: false,
    select: select as never,
    ...options,
  });
  const whole = query.dependOnCollection === false ? [] : [cacheTags.collection(collection)];
  const bare = docs.flatMap((doc) => bareReferences(doc));
  await dependOn([...seenTags, ...SHARED, ...bare, ...whole]);
  return docs as DataFromCollectionSlug<S>[];
}

/**
 * A page of a list, and how many pages there are. Counting takes the longer the more there is, so
 * it goes on beside the reading of the page.
 */
export async function pageOfPublished<S extends ContentSlug>(
  query: ListQuery<S>,
): Promise<ListPage<DataFromCollectionSlug<S>>> {
  const { collection, locale, limit, page = 1 } = query;
  const payload = await payloadClient();
  const [items, { totalDocs }] = await Promise.all([
    listPublished(query),
    payload.count({ collection, where: whereListed(query), locale, overrideAccess: false }),
  ]);
  return { items, page, pages: Math.max(Math.ceil(totalDocs / limit), 1), total: totalDocs };
}

const whereListed = ({
  locale,
  where,
}: Pick<ListQuery<ContentSlug>, 'locale' | 'where'>): Where => ({
  and: [inLanguage(locale), ...(where ? [where] : [])],
});

/** A global in a language. */
export async function findGlobal<S extends GlobalSlug>(
  slug: S,
  locale: Locale,
): Promise<DataFromGlobalSlug<S>> {
  const { seenTags, options } = asVisitor(locale);
  const payload = await payloadClient();
  const global = await payload.findGlobal({ slug, depth: 1, ...options });
  await dependOn([...seenTags, ...SHARED, ...bareReferences(global), cacheTags.global(slug)]);
  return global;
}

/** A picture with its texts in a language, or null where it is gone. */
export async function findMedia(locale: Locale, id: number): Promise<Media | null> {
  const { seenTags, options } = asVisitor(locale);
  const payload = await payloadClient();
  const picture = await payload.findByID({
    collection: 'media',
    id,
    disableErrors: true,
    ...options,
  });
  await dependOn([...seenTags, cacheTags.document('media', id)]);
  return picture;
}

/** Where the document now is that used to be at a path, or null where a language has it not. */
export async function findRedirect(
  locale: Locale,
  path: string,
): Promise<{ collection: ContentSlug; slug: string } | null> {
  if (path.length > MAX_PATH_LENGTH) return null;
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: path } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    populate: POPULATE,
  });
  await dependOn([cacheTags.slug('redirects', path)]);
  const target = docs[0]?.to;
  if (!target || typeof target.value !== 'object' || !target.value.slug) return null;
  await dependOn([cacheTags.document(target.relationTo, target.value.id)]);
  if (!target.value.languages?.[LANGUAGE_FLAGS[locale]]) return null;
  return { collection: target.relationTo, slug: target.value.slug };
}
