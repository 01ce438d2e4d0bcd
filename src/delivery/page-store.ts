import { LRUCache } from 'lru-cache';
import { env } from '#lib/env.ts';
import { EVERYTHING, isStale, onInvalidation } from '#lib/tag-store.ts';

/** A finished page as it is sent, or another document with a `Content-Type` of its own. */
export interface StoredPage {
  kind: 'page';
  html: Buffer;
  status: number;
  headers: Record<string, string>;
  etag: string;
  tags: string[];
  /** When its making began: a change from then on makes it old. */
  madeAt: number;
  revalidate: number | false;
  /** Compressed forms, made when first asked for. */
  encoded: Partial<Record<'br' | 'gzip', Buffer>>;
}

/** Result of a cached query. */
export interface StoredData {
  kind: 'data';
  body: unknown;
  bytes: number;
  tags: string[];
  madeAt: number;
}

type Entry = StoredPage | StoredData;

const ENTRY_OVERHEAD = 1024;

const sizeOf = (entry: Entry): number =>
  ENTRY_OVERHEAD +
  (entry.kind === 'data'
    ? entry.bytes
    : entry.html.length + (entry.encoded.br?.length ?? 0) + (entry.encoded.gzip?.length ?? 0));

/**
 * Pages and query results in memory, bounded by bytes. One store for the process: the server and
 * the handler that Next loads share it. Nothing is kept on disk, so that nothing old comes back
 * with a restart.
 */
class PageStore {
  /** Hears of pages that were taken down, by their keys. */
  onDropped: (keys: string[]) => void = () => undefined;
  readonly #entries: LRUCache<string, Entry>;

  constructor(maxBytes: number) {
    this.#entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
    onInvalidation(({ removed }) => {
      if (removed.length > 0) this.#drop(new Set(removed));
    });
  }

  /** An entry that nothing has changed since. */
  fresh(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    return entry && !isStale(entry.tags, entry.madeAt) ? entry : undefined;
  }

  /** The last good page, old or not: for the time when no new one can be made. */
  lastGoodPage(key: string): StoredPage | undefined {
    const entry = this.#entries.get(key);
    return entry?.kind === 'page' ? entry : undefined;
  }

  keep(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
  }

  /** There is nothing at this address any more. */
  forget(key: string): void {
    this.#entries.delete(key);
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What was taken down must not be shown again, not even when the database is away. */
  #drop(tags: ReadonlySet<string>): void {
    const all = tags.has(EVERYTHING);
    const pages: string[] = [];
    for (const [key, entry] of this.#entries.entries()) {
      if (!all && !entry.tags.some((tag) => tags.has(tag))) continue;
      this.#entries.delete(key);
      if (entry.kind === 'page') pages.push(key);
    }
    if (pages.length > 0) this.onDropped(pages);
  }
}

const KEY = Symbol.for('site.page-store');
const holder = globalThis as { [KEY]?: PageStore };

export function pageStore(): PageStore {
  holder[KEY] ??= new PageStore(env().PAGE_CACHE_MB * 1024 * 1024);
  return holder[KEY];
}
