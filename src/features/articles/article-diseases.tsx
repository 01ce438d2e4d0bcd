import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import type { Article } from './queries.ts';

interface Props {
  diseases: Article['diseases'];
  locale: Locale;
}

/** Ways to the pages of the diseases that an article is about. */
export function ArticleDiseases({ diseases, locale }: Props) {
  if (diseases.length === 0) return null;
  const t = translator(locale, 'article');
  return (
    <nav aria-label={t('diseases')} className="meta-row">
      <span aria-hidden="true" className="text-ink-3">
        {t('diseases')}
      </span>
      <ul className="flex flex-wrap gap-x-4">
        {diseases.map(({ slug, name }) => (
          <li key={slug}>
            <a href={routes.disease(locale, slug)} className="underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
