import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { button } from '#ui/button-link.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { isCut, MAX_QUERY_LENGTH, wordsOf } from './highlight.ts';
import { HitGroup } from './hit-group.tsx';
import { NothingFound } from './nothing-found.tsx';
import { PopularDiseases } from './popular-diseases.tsx';
import type { SearchHit } from './queries.ts';
import type { Suggestions } from './suggestions.ts';

const KINDS = ['diseases', 'articles', 'news'] as const satisfies SearchHit['kind'][];

interface Props {
  /** What was asked; null for the empty form. */
  query: string | null;
  hits: SearchHit[];
  suggestions: Suggestions;
  locale: Locale;
}

const Form = ({ query, locale }: { query: string | null; locale: Locale }) => {
  const t = translator(locale, 'search');
  return (
    <search className="mt-8 block max-w-2xl">
      <form action={routes.search(locale)} method="get">
        <label htmlFor="search-words" className="mb-2 block text-small text-ink-2">
          {t('label')}
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            id="search-words"
            type="search"
            name="q"
            required
            maxLength={200}
            defaultValue={query ?? ''}
            aria-describedby="search-hint"
            className="h-12 min-w-0 flex-1 basis-40 rounded-s border border-line-2 bg-paper px-4"
          />
          <button type="submit" className={`${button()} shrink-0 cursor-pointer`}>
            {t('submit')}
          </button>
        </div>
        <p id="search-hint" className="mt-2 text-note text-balance text-ink-3">
          <ShortText text={t('hint')} />
        </p>
      </form>
    </search>
  );
};

/** Longer words are cut where they are repeated: the field above shows all of them. */
const SHOWN = 40;
const inShort = (query: string): string => {
  const characters = [...query];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : query;
};

/** The search form and, once something was asked, what was found, a group for each kind of page. */
export const SearchPage = ({ query, hits, suggestions, locale }: Props) => {
  const t = translator(locale, 'search');
  const words = wordsOf(query ?? '');
  const asked = { query: inShort(query ?? ''), count: hits.length };
  return (
    <>
      <PageTitle title={t('title')} locale={locale}>
        <Form query={query} locale={locale} />
        {query === null && <PopularDiseases diseases={suggestions.diseases} locale={locale} />}
      </PageTitle>
      {query !== null && (
        <Wrap className="pb-16 md:pb-24">
          <p role="status" className="text-lead">
            {hits.length > 0 ? t('results', asked) : t('none', asked)}
            {isCut(query) && (
              <span className="block text-small text-ink-3">
                {t('shortened', { count: MAX_QUERY_LENGTH })}
              </span>
            )}
          </p>
          {hits.length === 0 && <NothingFound suggestions={suggestions} locale={locale} />}
          {KINDS.map((kind) => (
            <HitGroup
              key={kind}
              kind={kind}
              hits={hits.filter((hit) => hit.kind === kind)}
              words={words}
              locale={locale}
            />
          ))}
        </Wrap>
      )}
    </>
  );
};
