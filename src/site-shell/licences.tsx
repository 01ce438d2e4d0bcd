import type { Locale } from '#i18n/locales.ts';
import { FilingLines } from './filing-lines.tsx';
import type { Shell } from './queries.ts';

/** Filings and licences as a list of the page, for the company profile. */
export const Licences = ({ shell, locale }: { shell: Shell; locale: Locale }) => (
  <ul className="grid gap-x-8 gap-y-3 text-small md:grid-cols-2 lg:grid-cols-3">
    <FilingLines filing={shell.filing} locale={locale} />
  </ul>
);
