import { invalidationHooks } from '#cms/hooks/invalidation.ts';
import { cacheTags } from '#lib/cache-tags.ts';

/** A redirect touches what stands at its old address. */
export const redirectInvalidation = invalidationHooks('redirects', {
  drafts: false,
  facets: (doc) => [cacheTags.slug('redirects', String((doc as { from?: string }).from ?? ''))],
});
