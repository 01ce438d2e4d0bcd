import { AsyncLocalStorage } from 'node:async_hooks';
import { unstable_cache } from 'next/cache';
import { isStale, now } from '#lib/tag-store.ts';

/**
 * Keeps the result of a query until one of its tags changes. For what every page shows (header,
 * footer) and for counts. A thrown error and a null are never kept.
 * @param key names the query and its arguments
 */
export const cachedQuery = <T>(
  key: readonly string[],
  tags: readonly string[],
  query: () => Promise<T>,
): Promise<T> => {
  for (const tag of tags) reading.getStore()?.add(tag);
  return unstable_cache(query, [...key], { tags: [...tags], revalidate: false })();
};

const reading = new AsyncLocalStorage<Set<string>>();
const MAX_READS = 3;

/** What was read, what it depends on, and when the reading began. */
export interface Reading<T> {
  value: T;
  tags: string[];
  since: number;
}

/**
 * Reads what a page shows, and once more where something of it was changed in the meantime: whoever
 * asks after a change sees it, also when the page was being made just then.
 */
export const readFresh = async <T>(read: () => Promise<T>): Promise<T> =>
  (await readTracked(read)).value;

/** As `readFresh`, for whoever keeps the result without Next's help. */
export async function readTracked<T>(read: () => Promise<T>): Promise<Reading<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const seen = new Set<string>();
    const since = now();
    const value = await reading.run(seen, read);
    const tags = [...seen];
    if (attempt === MAX_READS || !isStale(tags, since)) return { value, tags, since };
  }
}

const nothing = async () => null;

/** Says that the page being made shows what these tags stand for. */
export async function dependOn(tags: Iterable<string>): Promise<void> {
  const list = [...new Set(tags)].sort();
  for (const tag of list) reading.getStore()?.add(tag);
  // Next takes at most 128 tags a call.
  for (let start = 0; start < list.length; start += 100) {
    const some = list.slice(start, start + 100);
    await unstable_cache(nothing, ['depend-on', ...some], { tags: some, revalidate: false })();
  }
}
