import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { FigureList } from '#ui/figure-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { TimeLine } from '#ui/time-line.tsx';
import { FacilityList } from './facility-list.tsx';
import { FieldsOfUse } from './fields-of-use.tsx';
import { PartnerList } from './partner-list.tsx';
import { spotsOf } from './places.ts';
import { Places } from './places-section.tsx';
import type { Company } from './queries.ts';

interface Props {
  company: Company;
  /** For its name, where the profile has none in the language. */
  shell?: { name: string };
  locale: Locale;
  /** The introduction as rich text. */
  intro: ReactNode;
  contact: ReactNode;
  /** Filings and licences, where the company wants them shown here too. */
  licences?: ReactNode;
}

/** The company profile; parts without content in the language are left out. */
export const AboutPage = ({ company, shell, locale, intro, contact, licences }: Props) => {
  const t = translator(locale, 'shell');
  const { foundedYear, figures, milestones, facilities, fieldsOfUse, partners } = company;
  const spots = spotsOf(facilities);
  const about = translator(locale, 'about');
  return (
    <>
      <PageTitle
        locale={locale}
        title={company.legalName || company.shortName || shell?.name || t('about')}
        eyebrow={foundedYear ? t('aboutEyebrow', { year: String(foundedYear) }) : undefined}
        lead={company.tagline}
      />
      {intro && <Section id="about-intro" title={t('aboutIntro')} aside={intro} />}
      {figures.length > 0 && (
        <Section id="about-figures" title={t('aboutFigures')}>
          <FigureList items={figures} />
        </Section>
      )}
      {facilities.length > 0 && (
        <Section id="about-facilities" title={t('aboutFacilities')}>
          <FacilityList facilities={facilities} locale={locale} />
        </Section>
      )}
      {spots.length > 0 && (
        <Section id="about-places" title={about('places')}>
          <Places spots={spots} locale={locale} />
        </Section>
      )}
      {fieldsOfUse.length > 0 && (
        <Section id="about-fields" title={t('aboutFieldsOfUse')}>
          <FieldsOfUse fields={fieldsOfUse} />
        </Section>
      )}
      {milestones.length > 0 && (
        <Section id="about-milestones" title={t('aboutMilestones')}>
          <TimeLine items={milestones} />
        </Section>
      )}
      {partners.length > 0 && (
        <Section id="about-partners" title={about('partners')}>
          <PartnerList partners={partners} />
        </Section>
      )}
      {licences && (
        <Section id="about-licences" title={t('aboutLicences')}>
          {licences}
        </Section>
      )}
      {contact}
    </>
  );
};
