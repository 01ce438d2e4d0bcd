import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { button } from '#ui/button-link.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { HitGroup } from './hit-group.tsx';
import type { SearchHit } from './queries.ts';

const KINDS = ['diseases', 'articles', 'news'] as const satisfies SearchHit['kind'][];

interface Props {
  /** What was asked; null for the empty form. */
  query: string | null;
  hits: SearchHit[];
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
        <div className="flex gap-3">
          <input
            id="search-words"
            type="search"
            name="q"
            required
            defaultValue={query ?? ''}
            aria-describedby="search-hint"
            className="h-12 w-full min-w-0 rounded-s border border-line-2 bg-paper px-4"
          />
          <button type="submit" className={`${button()} shrink-0 cursor-pointer`}>
            {t('submit')}
          </button>
        </div>
        <p id="search-hint" className="mt-2 text-note text-ink-3">
          {t('hint')}
        </p>
      </form>
    </search>
  );
};

const Nothing = ({ locale }: { locale: Locale }) => {
  const t = translator(locale, 'search');
  return (
    <>
      <p className="mt-3 text-ink-2">{t('noneHint')}</p>
      <ul className="mt-4 flex flex-wrap gap-x-8">
        <li>
          <ArrowLink href={routes.diseases(locale)}>{t('kinds.diseases')}</ArrowLink>
        </li>
        <li>
          <ArrowLink href={routes.articles(locale)}>{t('kinds.articles')}</ArrowLink>
        </li>
        <li>
          <ArrowLink href={routes.newsList(locale)}>{t('kinds.news')}</ArrowLink>
        </li>
      </ul>
    </>
  );
};

/** The search form and, once something was asked, what was found, a group for each kind of page. */
export const SearchPage = ({ query, hits, locale }: Props) => {
  const t = translator(locale, 'search');
  return (
    <>
      <PageTitle title={t('title')} locale={locale}>
        <Form query={query} locale={locale} />
      </PageTitle>
      {query !== null && (
        <Wrap className="pb-16 md:pb-24">
          <p role="status" className="text-lead">
            {hits.length > 0 ? t('results', { query, count: hits.length }) : t('none', { query })}
          </p>
          {hits.length === 0 && <Nothing locale={locale} />}
          {KINDS.map((kind) => (
            <HitGroup
              key={kind}
              kind={kind}
              hits={hits.filter((hit) => hit.kind === kind)}
              locale={locale}
            />
          ))}
        </Wrap>
      )}
    </>
  );
};
