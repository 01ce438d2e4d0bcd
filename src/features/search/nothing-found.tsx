import { telHref } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PopularDiseases } from './popular-diseases.tsx';
import type { Suggestions } from './suggestions.ts';

/** Nothing was found: shorter words, the diseases, the lists, and a person to ask. */
export const NothingFound = ({
  suggestions,
  locale,
}: {
  suggestions: Suggestions;
  locale: Locale;
}) => {
  const t = translator(locale, 'search');
  const { hotline } = suggestions;
  return (
    <div className="mt-8">
      <EmptyState text={t('noneHint')}>
        <PopularDiseases diseases={suggestions.diseases} locale={locale} />
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
        {hotline && (
          <p className="mt-6 border-t border-line pt-4 text-small text-ink-2">
            {t('askUs')}
            <a href={telHref(hotline)} className="ms-2 inline-block py-1 tabular-nums">
              {hotline}
            </a>
          </p>
        )}
      </EmptyState>
    </div>
  );
};
