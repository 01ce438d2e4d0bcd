/**
 * When which tag was last invalidated. One store for the process, however often this module is
 * loaded: Next bundles the hooks that write to it and loads the cache handler that reads it apart.
 */
export const INVALIDATION_CHANNEL = 'site_invalidation';

type Listener = (tags: string[], options: { removed: boolean }) => void;

interface Store {
  /** Tells this process's own announcements from those of others. */
  processId: string;
  times: Map<string, number>;
  /** Everything made before this moment is old. */
  floor: number;
  /** When the last invalidation of anything was. */
  last: number;
  listeners: Set<Listener>;
}

const KEY = Symbol.for('site.tag-store');
const holder = globalThis as { [KEY]?: Store };
holder[KEY] ??= {
  processId: crypto.randomUUID(),
  times: new Map(),
  floor: 0,
  last: 0,
  listeners: new Set(),
};
const store = holder[KEY];

/** Name of this process in its announcements: it has heard of its own changes already. */
export const processId = (): string => store.processId;

/** More tags than this are forgotten by raising the floor: memory stays bounded. */
const MAX_TAGS = 200_000;

/** Milliseconds of a clock that never goes backwards, with fractions. */
export const now = (): number => performance.timeOrigin + performance.now();

/** @param options.removed the document is gone: its old page must not be shown even in an outage */
export function invalidateTags(tags: string[], options = { removed: false }): void {
  if (store.times.size + tags.length > MAX_TAGS) invalidateEverything();
  const time = now();
  store.last = time;
  for (const tag of tags) store.times.set(tag, time);
  for (const listener of store.listeners) listener(tags, options);
}

/** After a gap in which invalidations may have been missed. */
export function invalidateEverything(): void {
  store.floor = now();
  store.last = store.floor;
  store.times.clear();
}

/** Whether something made at `time` from `tags` is out of date. */
export const isStale = (tags: readonly string[], time: number): boolean =>
  store.floor >= time || isChanged(tags, time);

/** Whether one of the tags was named since: more than the doubt that `invalidateEverything` casts. */
export const isChanged = (tags: readonly string[], time: number): boolean =>
  tags.some((tag) => (store.times.get(tag) ?? 0) >= time);

/** When something, whatever it was, changed last. */
export const lastChange = (): number => store.last;

export function onInvalidation(listener: Listener): () => void {
  store.listeners.add(listener);
  return () => store.listeners.delete(listener);
}
