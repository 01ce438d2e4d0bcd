import { cacheTags } from '#lib/cache-tags.ts';

const MAX_DEPTH = 40;

/**
 * Tags of documents that a document names and that a visitor may not see: they stay bare ids. When
 * one of them is published, the page that names it changes.
 */
export function bareReferences(document: unknown): string[] {
  const tags = new Set<string>();
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      // Articles recommend articles; every other list of bare ids is of a collection that counts
      // as a whole (diseases, people, trials) or has no drafts (media).
      if (key === 'related' && Array.isArray(child)) {
        for (const id of child)
          if (typeof id === 'number') tags.add(cacheTags.document('articles', id));
      }
      walk(child, depth + 1);
    }
    const { relationTo, value: id } = value as { relationTo?: unknown; value?: unknown };
    if (typeof relationTo === 'string' && typeof id === 'number') {
      tags.add(cacheTags.document(relationTo, id));
    }
  };
  walk(document, 0);
  return [...tags];
}
