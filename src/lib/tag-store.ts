/**
 * What changed when. One store for the process, however often this module is loaded: Next bundles
 * the hooks that write to it and loads the cache handler that reads it apart.
 *
 * A change has a time, by which this process judges what it has made itself, and a number, by which
 * all replicas judge what they share: its place in the order of the commits (`site_changes`).
 */

export interface Change {
  number: number;
  tags: readonly string[];
  /** Tags of what is gone: its old page must not be shown even in an outage. */
  removed: readonly string[];
}

type Listener = (change: { tags: readonly string[]; removed: readonly string[] }) => void;

interface Store {
  /** Names this process among the replicas. */
  processId: string;
  /** By tag: when it last changed, and with which number; and the number with which it was gone. */
  times: Map<string, number>;
  numbers: Map<string, number>;
  removals: Map<string, number>;
  /** Everything made before this moment, or with a lower number, is old. */
  floor: number;
  floorNumber: number;
  /** When the last invalidation of anything was. */
  last: number;
  /** All changes up to this number have been heard; below 0 while none could be. */
  heard: number;
  /** Changes of this process, applied before their turn. */
  ahead: Set<number>;
  listeners: Set<Listener>;
}

const KEY = Symbol.for('site.tag-store');
const holder = globalThis as { [KEY]?: Store };
holder[KEY] ??= {
  processId: crypto.randomUUID(),
  times: new Map(),
  numbers: new Map(),
  removals: new Map(),
  floor: 0,
  floorNumber: 0,
  last: 0,
  heard: -1,
  ahead: new Set(),
  listeners: new Set(),
};
const store = holder[KEY];

export const processId = (): string => store.processId;

/** More tags than this are forgotten by raising the floor: memory stays bounded. */
const MAX_TAGS = 200_000;
/** Stands for all tags there are. */
export const EVERYTHING = '*';

/** Milliseconds of a clock that never goes backwards, with fractions. */
export const now = (): number => performance.timeOrigin + performance.now();

/** Takes in the next change of the log. */
export function hear(change: Change): void {
  store.heard = Math.max(store.heard, change.number);
  // One of this process's own has been applied already.
  if (!store.ahead.delete(change.number)) apply(change);
}

/** A change that this process has just committed is true at once, whatever is still to be heard. */
export function hearOwn(change: Change): void {
  if (change.number <= store.heard) return;
  store.ahead.add(change.number);
  apply(change);
}

function apply({ number, tags, removed }: Change): void {
  if (tags.includes(EVERYTHING)) invalidateEverything();
  if (store.times.size + tags.length > MAX_TAGS) invalidateEverything();
  store.last = now();
  for (const tag of tags) {
    store.times.set(tag, store.last);
    store.numbers.set(tag, number);
  }
  for (const tag of removed) store.removals.set(tag, number);
  for (const listener of store.listeners) listener({ tags, removed });
}

/** After a gap in which changes may have been missed; and by the clock. */
export function invalidateEverything(): void {
  store.floor = now();
  store.last = store.floor;
  store.floorNumber = store.heard;
  store.times.clear();
  store.numbers.clear();
  store.removals.clear();
}

/** Begins with a number: what happened up to it is not known. */
export function startHearingAfter(number: number): void {
  store.heard = number;
  invalidateEverything();
}

/** Number of the last change that has been heard, with all before it. */
export const heardUpTo = (): number => store.heard;

/** Whether something made at `time` from `tags` is out of date. */
export const isStale = (tags: readonly string[], time: number): boolean =>
  store.floor >= time || isChanged(tags, time);

/** Whether one of the tags was named since: more than the doubt that `invalidateEverything` casts. */
export const isChanged = (tags: readonly string[], time: number): boolean =>
  tags.some((tag) => (store.times.get(tag) ?? 0) >= time);

/** Whether something that a replica made when it had heard up to `number` is out of date. */
export const isOutdated = (tags: readonly string[], number: number): boolean =>
  number < store.floorNumber || tags.some((tag) => (store.numbers.get(tag) ?? 0) > number);

/** Whether it may be gone since, and must not be shown as the last state in an outage. */
export const mayBeGone = (tags: readonly string[], number: number): boolean =>
  number < store.floorNumber || tags.some((tag) => (store.removals.get(tag) ?? 0) > number);

/** When something, whatever it was, changed last. */
export const lastChange = (): number => store.last;

export function onInvalidation(listener: Listener): () => void {
  store.listeners.add(listener);
  return () => store.listeners.delete(listener);
}
