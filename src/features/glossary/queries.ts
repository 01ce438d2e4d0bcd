import type { GlossaryTerm } from '#content/glossary.ts';
import { cachedQuery } from '#data/cached-query.ts';
import { findGlobal } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { cacheTags } from '#lib/cache-tags.ts';

/** Terms that have an explanation in the language. Kept until the glossary changes. */
export const getGlossary = (locale: Locale): Promise<GlossaryTerm[]> =>
  cachedQuery(['glossary', locale], [cacheTags.global('glossary')], async () => {
    const { terms } = await findGlobal('glossary', locale);
    return (terms ?? []).flatMap(({ term, expansion, explanation }) =>
      term && explanation?.trim()
        ? [{ term: term.trim(), expansion: expansion?.trim() ?? '', explanation }]
        : [],
    );
  });
