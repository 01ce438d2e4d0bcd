import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { Chip } from '#ui/chip.tsx';
import type { Suggestions } from './suggestions.ts';

/** Ways to the diseases that have a page. */
export const PopularDiseases = ({
  diseases,
  locale,
}: {
  diseases: Suggestions['diseases'];
  locale: Locale;
}) =>
  diseases.length > 0 && (
    <div className="mt-6">
      <h2 id="popular-diseases" className="mb-3 text-note font-normal text-ink-3">
        {translator(locale, 'search')('popular')}
      </h2>
      <ul aria-labelledby="popular-diseases" className="flex flex-wrap gap-2">
        {diseases.map(({ slug, name }) => (
          <li key={slug}>
            <Chip href={routes.disease(locale, slug)}>{name}</Chip>
          </li>
        ))}
      </ul>
    </div>
  );
