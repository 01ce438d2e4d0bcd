import {
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  type RowField,
  slugField,
  type TextFieldSingleValidation,
} from 'payload';
import { pinyin } from 'pinyin-pro';
import { NEWS_CATEGORIES } from '#lib/routes.ts';
import { inLanguage, label } from '../label.ts';
import { matches } from './matches.ts';

const MAX_LENGTH = 80;
const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** ASCII slug of a title: Han characters by their pinyin, the rest by its Latin letters. */
export function toSlug(title: string): string {
  const latin = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  const words = latin.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, MAX_LENGTH);
}

const invalid = label(
  '网址只能用小写拉丁字母、数字和连字符，例如 shi-li-wen-zhang。',
  '網址只能用小寫拉丁字母、數字和連字號，例如 shi-li-wen-zhang。',
  'Use small Latin letters, digits and hyphens only, such as sample-article.',
);

/** First segments of addresses that routes of their own answer. */
const RESERVED: Partial<Record<CollectionSlug, readonly string[]>> = {
  articles: ['page'],
  diseases: ['page'],
  news: [...NEWS_CATEGORIES, 'page', 'year'],
  pages: [
    'about',
    'admin',
    'api',
    'articles',
    'contact',
    'diseases',
    'en',
    'healthz',
    'news',
    'readyz',
    'search',
    'sitemaps',
    'zh-cn',
    'zh-tw',
  ],
};

const reserved = label(
  '这个网址由网站自己使用，请换一个。',
  '這個網址由網站自己使用，請換一個。',
  'The site itself uses this address; choose another.',
);

const validateIn =
  (collection: CollectionSlug): TextFieldSingleValidation =>
  (value, options) =>
    RESERVED[collection]?.includes(value ?? '')
      ? inLanguage(options.req.i18n.language, reserved)
      : matches(PATTERN, invalid)(value, options);

/** A slug that no other document of the collection has: `name`, `name-2`, `name-3`, … */
async function freeSlug(
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  id: unknown,
) {
  const candidates = Array.from({ length: 50 }, (_, n) =>
    n === 0 ? wanted : `${wanted}-${n + 1}`,
  );
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { in: candidates }, ...(id ? { id: { not_equals: id } } : {}) },
    select: { slug: true },
    draft: true,
    depth: 0,
    limit: candidates.length,
    overrideAccess: true,
    req,
  });
  const taken = new Set(docs.map((doc) => (doc as { slug?: string }).slug));
  return candidates.find((slug) => !taken.has(slug)) ?? `${wanted}-${Date.now()}`;
}

/**
 * Numbers an address that was made from the title and is taken. One that somebody typed is left
 * alone: the unique index refuses it. (`slugify` below cannot do this, Payload does not await it.)
 */
const keepUnique =
  (collection: CollectionSlug, source: string): FieldHook =>
  ({ data, originalDoc, req, value }) =>
    typeof value === 'string' && value && value === toSlug(String(data?.[source] ?? ''))
      ? freeSlug(req, collection, value, originalDoc?.id)
      : value;

/**
 * Address of a document: ASCII, one for all languages, unique in its collection. It follows the
 * title until the first publication or until somebody types one.
 */
export const addressField = (collection: CollectionSlug, source: 'title' | 'name'): RowField =>
  slugField({
    useAsSlug: source,
    slugify: ({ valueToSlugify }) => toSlug(String(valueToSlugify ?? '')) || undefined,
    overrides: (row) => {
      for (const field of row.fields) {
        if (field.type === 'checkbox') {
          field.label = label(
            '由标题生成网址',
            '由標題產生網址',
            'Make the address from the title',
          );
          field.admin = { ...field.admin, description: undefined };
        }
        if (field.type === 'text') {
          field.label = label('网址', '網址', 'Address');
          field.validate = validateIn(collection);
          field.maxLength = MAX_LENGTH + 10;
          field.hooks = { beforeChange: [keepUnique(collection, source)] };
        }
      }
      return row;
    },
  });
