import { hear, heardUpTo } from '../src/lib/tag-store.ts';

/** A change as it is heard from the log. */
export const announce = (tags: string[], { removed = false } = {}): void =>
  hear({ number: heardUpTo() + 1, tags, removed: removed ? tags : [] });
