import { NEWS_CATEGORIES, type NewsCategory, type NewsFilter } from '#lib/routes.ts';
import { parsePage } from './params.ts';

type NewsPlace = { slug: string } | { filter: NewsFilter; page: number };

const isCategory = (text: string | undefined): text is NewsCategory =>
  (NEWS_CATEGORIES as readonly (string | undefined)[]).includes(text);

/**
 * What a path below `/news` means: `[category][/year/2026][/page/2]` or the slug of an item.
 * @returns null where it means nothing
 */
export function parseNewsPath(path: readonly string[]): NewsPlace | null {
  const rest = [...path];
  const filter: NewsFilter = {};
  if (isCategory(rest[0])) filter.category = rest.shift() as NewsCategory;
  if (rest[0] === 'year' && /^(19|20)\d{2}$/.test(rest[1] ?? '')) {
    filter.year = Number(rest[1]);
    rest.splice(0, 2);
  }
  if (rest.length === 0) return { filter, page: 1 };
  if (rest[0] === 'page' && rest.length === 2) {
    const page = parsePage(rest[1] ?? '');
    return page === null ? null : { filter, page };
  }
  return path.length === 1 && path[0] ? { slug: path[0] } : null;
}
