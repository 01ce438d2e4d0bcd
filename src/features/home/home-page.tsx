import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { Section } from '#ui/section.tsx';
import type { CompanyFacts } from './company-facts.ts';
import { DecadeRuler } from './decade-ruler.tsx';
import { Hero } from './hero.tsx';
import { LatestSection } from './latest-section.tsx';
import { PlatformSection } from './platform-section.tsx';
import type { Home } from './queries.ts';
import { ScaleSection } from './scale-section.tsx';

interface Props {
  home: Home;
  company: CompanyFacts;
  locale: Locale;
  /** Rows of other features; `app` puts them in. */
  diseases: ReactNode;
  featured: ReactNode;
  news: ReactNode;
  contact: ReactNode;
}

/** The home page. A bay whose title the editors left empty is left out. */
export const HomePage = ({ home, company, locale, diseases, featured, news, contact }: Props) => {
  const t = translator(locale, 'home');
  return (
    <>
      <Hero
        eyebrow={home.eyebrow}
        title={home.title || company.tagline || company.shortName}
        lede={home.lede}
        locale={locale}
      />
      <DecadeRuler locale={locale} />
      {home.platformTitle && (
        <div className="mt-16 md:mt-20">
          <PlatformSection
            title={home.platformTitle}
            text={home.platformText}
            stages={home.stages}
            fieldsOfUse={company.fieldsOfUse}
            locale={locale}
          />
        </div>
      )}
      {home.scaleTitle && (
        <ScaleSection
          title={home.scaleTitle}
          text={home.scaleText}
          facilities={company.facilities}
          figures={company.figures}
          locale={locale}
        />
      )}
      {home.diseasesTitle && (
        <Section id="home-diseases" title={home.diseasesTitle} lead={home.diseasesText}>
          {diseases}
          <p className="mt-6">
            <ArrowLink href={routes.diseases(locale)}>{t('diseasesMore')}</ArrowLink>
          </p>
        </Section>
      )}
      <LatestSection featured={featured} news={news} locale={locale} />
      {contact}
    </>
  );
};
