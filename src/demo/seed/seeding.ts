import type { Payload } from 'payload';

type Kind = 'media' | 'people' | 'trials' | 'diseases' | 'articles';

/** What the parts of the demo share: where to write, and the ids of what is already there. */
export interface Seeding {
  payload: Payload;
  say: (note: string) => void;
  /** Database ids by the keys of the records (slugs for diseases and articles). */
  ids: Record<Kind, Map<string, number>>;
}

export const startSeeding = (payload: Payload, say: (note: string) => void): Seeding => ({
  payload,
  say,
  ids: {
    media: new Map(),
    people: new Map(),
    trials: new Map(),
    diseases: new Map(),
    articles: new Map(),
  },
});

/** @throws where a record names another that does not exist */
export function idOf({ ids }: Seeding, kind: Kind, key: string): number {
  const id = ids[kind].get(key);
  if (id === undefined) throw new Error(`The demo names ${kind} “${key}”, which does not exist.`);
  return id;
}

/** A day of the records as a moment: in the morning of Beijing. */
export const moment = (day: string): string => new Date(`${day}T09:00:00+08:00`).toISOString();
