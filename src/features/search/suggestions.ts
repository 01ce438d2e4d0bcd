/** What the search page offers before and instead of hits; `app` brings it from other features. */
export interface Suggestions {
  diseases: { slug: string; name: string }[];
  hotline: string | null;
}
