import { DEFAULT_LOCALE, LOCALES } from '#i18n/locales.ts';
import { glossary } from '../content/glossary.ts';
import { toRichText } from '../lexical.ts';
import { company } from '../records/company.ts';
import { rows, textAt } from './rows.ts';
import { idOf, type Seeding } from './seeding.ts';
import { texts } from './texts-by-language.ts';

export async function seedCompany(seeding: Seeding): Promise<void> {
  const { figures, milestones, facilities, foundedYear } = company;
  for (const locale of LOCALES) {
    const text = texts[locale].company;
    const data = {
      foundedYear,
      legalName: text.legalName,
      shortName: text.shortName,
      tagline: text.tagline,
      intro: toRichText(text.intro, seeding.ids),
      figures: rows('company/figures', figures, (figure, index) => ({
        ...figure,
        ...textAt(text.figures, index, 'company/figures'),
      })),
      milestones: rows('company/milestones', milestones, (milestone, index) => ({
        ...milestone,
        ...textAt(text.milestones, index, 'company/milestones'),
      })),
      facilities: rows(
        'company/facilities',
        facilities,
        ({ picture, status, ...place }, index) => ({
          ...place,
          picture: idOf(seeding, 'media', picture),
          ...textAt(text.facilities, index, 'company/facilities'),
        }),
      ),
      partners: rows('company/partners', text.partners, (partner) => partner),
      fieldsOfUse: rows('company/fieldsOfUse', text.fields, (field) => field),
    };
    await seeding.payload.updateGlobal({
      slug: 'company',
      locale,
      data,
      depth: 0,
      overrideAccess: true,
    });
  }
}

export async function seedHome(seeding: Seeding): Promise<void> {
  for (const locale of LOCALES) {
    const { stages, ...text } = texts[locale].home;
    const data = {
      ...text,
      stages: rows('home/stages', stages, (stage) => stage),
      featuredArticle: idOf(seeding, 'articles', 'msc-autoimmune-disease'),
    };
    await seeding.payload.updateGlobal({
      slug: 'home',
      locale,
      data,
      depth: 0,
      overrideAccess: true,
    });
  }
}

export async function seedGlossary({ payload }: Seeding): Promise<void> {
  for (const locale of LOCALES) {
    const terms = rows('glossary/terms', glossary, ({ term, [locale]: text }) => ({
      term,
      expansion: text[0],
      explanation: text[1],
    }));
    await payload.updateGlobal({
      slug: 'glossary',
      locale,
      data: { terms },
      depth: 0,
      overrideAccess: true,
    });
  }
}

/** Settings that are the same in every language. */
const SITE = {
  hotline: '400-012 6688',
  email: 'marketing@example.com',
  filing: { icp: '京ICP备18061910号', publicSecurity: '京公网安备 11010802037749号' },
};

/** Comes last of all, the default language at the very end: see `completion.ts`. */
export async function seedSite({ payload }: Seeding): Promise<void> {
  for (const locale of [...LOCALES.filter((other) => other !== DEFAULT_LOCALE), DEFAULT_LOCALE]) {
    const text = texts[locale].site;
    const data = {
      ...SITE,
      name: text.siteName,
      description: text.siteDescription,
      serviceHours: text.serviceHours,
      disclaimer: text.disclaimer,
      addresses: rows('site/addresses', text.addresses, (address) => address),
      interests: rows('site/interests', text.interests, (name) => ({ name })),
    };
    await payload.updateGlobal({ slug: 'site', locale, data, depth: 0, overrideAccess: true });
  }
}
