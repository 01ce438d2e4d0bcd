import { unstable_cache } from 'next/cache';

/**
 * Keeps the result of a query until one of its tags changes. For what every page shows (header,
 * footer) and for counts. A thrown error and a null are never kept.
 * @param key names the query and its arguments
 */
export const cachedQuery = <T>(
  key: readonly string[],
  tags: readonly string[],
  query: () => Promise<T>,
): Promise<T> => unstable_cache(query, [...key], { tags: [...tags], revalidate: false })();

const nothing = async () => null;

/** Says that the page being made shows what these tags stand for. */
export async function dependOn(tags: Iterable<string>): Promise<void> {
  const list = [...new Set(tags)].sort();
  // Next takes at most 128 tags a call.
  for (let start = 0; start < list.length; start += 100) {
    const some = list.slice(start, start + 100);
    await unstable_cache(nothing, ['depend-on', ...some], { tags: some, revalidate: false })();
  }
}
