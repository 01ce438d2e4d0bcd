/**
 * Cache tags: the names under which a page says what it was made from, and under which a change
 * says what it touched. Both sides use these functions and nothing else.
 */
export const cacheTags = {
  /** Any list, count or search over a collection. */
  collection: (collection: string) => collection,
  /** One document. */
  document: (collection: string, id: number | string) => `${collection}:${id}`,
  /** Whatever stands, or does not stand, at an address. */
  slug: (collection: string, slug: string) => `${collection}/${slug}`,
  /** Documents of a collection that belong to another, such as the articles about a disease. */
  facet: (collection: string, facet: string, id: number | string) => `${collection}@${facet}:${id}`,
  global: (slug: string) => `global:${slug}`,
} as const;
