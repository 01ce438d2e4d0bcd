import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { dotted } from '#ui/dotted.ts';
import type { Company } from './queries.ts';

interface Props {
  company: Pick<Company, 'shortName' | 'tagline' | 'foundedYear' | 'fieldsOfUse'>;
  locale: Locale;
}

/** Who writes here, at the foot of an article. No number and no address: those are elsewhere. */
export const AboutCompany = ({ company, locale }: Props) => {
  const t = translator(locale, 'shell');
  const { shortName, tagline, foundedYear, fieldsOfUse } = company;
  if (!shortName) return null;
  return (
    <section aria-labelledby="about-company" className="border-t border-ink pt-6">
      <h2 id="about-company" className="text-h3 font-semibold">
        {t('aboutCompany', { name: shortName })}
      </h2>
      <p className="mt-3 text-small text-ink-2">{tagline}</p>
      <p className="mt-2 text-note break-keep text-ink-3">
        {dotted(
          foundedYear ? t('aboutEyebrow', { year: String(foundedYear) }) : '',
          ...fieldsOfUse.map(({ name }) => name),
        )}
      </p>
      <p className="mt-2">
        <ArrowLink href={routes.about(locale)}>{t('aboutMore')}</ArrowLink>
      </p>
    </section>
  );
};
