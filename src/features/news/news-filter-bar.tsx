import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { NEWS_CATEGORIES, type NewsFilter, routes } from '#lib/routes.ts';

interface Chip {
  label: string;
  href: string;
  isChosen: boolean;
}

const Chips = ({ label, chips }: { label: string; chips: Chip[] }) => (
  <ul aria-label={label} className="flex flex-wrap gap-x-2 gap-y-2 text-small">
    {chips.map((chip) => (
      <li key={chip.href}>
        <a
          href={chip.href}
          aria-current={chip.isChosen ? 'true' : undefined}
          className="flex min-h-11 items-center rounded-chip border border-line px-4 text-ink-2 no-underline tabular-nums transition-colors hover:border-brand hover:text-brand aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-paper forced-colors:aria-[current]:border-3 forced-colors:aria-[current]:bg-paper"
        >
          {chip.label}
        </a>
      </li>
    ))}
  </ul>
);

interface Props {
  filter: NewsFilter;
  years: number[];
  locale: Locale;
}

/** The filter as links, kind and year apart: choosing one keeps the other. */
export const NewsFilterBar = ({ filter, years, locale }: Props) => {
  const t = translator(locale, 'news');
  const { category, year } = filter;
  const chip = (label: string, to: NewsFilter, isChosen: boolean): Chip => ({
    label,
    href: routes.newsList(locale, to),
    isChosen,
  });
  return (
    <nav aria-label={t('title')} className="grid gap-3">
      <Chips
        label={t('byCategory')}
        chips={[
          chip(t('all'), { year }, !category),
          ...NEWS_CATEGORIES.map((one) =>
            chip(t(`categories.${one}`), { category: one, year }, one === category),
          ),
        ]}
      />
      {years.length > 1 && (
        <Chips
          label={t('byYear')}
          chips={[
            chip(t('allYears'), { category }, !year),
            ...years.map((one) => chip(String(one), { category, year: one }, one === year)),
          ]}
        />
      )}
    </nav>
  );
};
