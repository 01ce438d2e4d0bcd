import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { Section } from '#ui/section.tsx';
import type { CompanyFacts } from './company-facts.ts';
import { GrowthStages } from './growth-stages.tsx';

interface Props {
  title: string;
  text: string;
  stages: { name: string; description: string }[];
  fieldsOfUse: CompanyFacts['fieldsOfUse'];
  locale: Locale;
}

/** How cells are made: five stages, and what the cells are used for, as words on a hairline. */
export const PlatformSection = ({ title, text, stages, fieldsOfUse, locale }: Props) => {
  const t = translator(locale, 'home');
  return (
    <Section id="home-platform" title={title} lead={text}>
      {stages.length > 0 && <GrowthStages stages={stages} note={t('stagesNote')} />}
      {fieldsOfUse.length > 0 && (
        <dl className="mt-14 grid items-baseline gap-x-8 gap-y-2 border-t border-b border-t-ink border-b-line py-5 md:mt-18 lg:grid-cols-12">
          <dt className="text-small text-ink-3 lg:col-span-4">{t('fieldsOfUse')}</dt>
          <dd className="lg:col-span-8">
            <ul className="text-h3 text-balance">
              {fieldsOfUse.map(({ name }) => (
                <li key={name} className="me-10 inline-block">
                  {name}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      )}
      <p className="mt-6 grid gap-x-8 lg:grid-cols-12">
        <span className="lg:col-span-8 lg:col-start-5">
          <ArrowLink href={routes.page(locale, 'platform')}>{t('platformMore')}</ArrowLink>
        </span>
      </p>
    </Section>
  );
};
