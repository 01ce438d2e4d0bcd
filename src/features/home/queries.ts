import { populatedOne } from '#content/populated.ts';
import { findGlobal } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';

/** Texts of the home page in a language. */
export interface Home {
  eyebrow: string;
  title: string;
  lede: string;
  platformTitle: string;
  platformText: string;
  stages: { name: string; description: string }[];
  scaleTitle: string;
  scaleText: string;
  diseasesTitle: string;
  diseasesText: string;
  contactTitle: string;
  contactText: string;
  /** Slug of the article that the editors put first, where it is published. */
  featuredArticle: string | null;
}

export async function getHome(locale: Locale): Promise<Home> {
  const stored = await findGlobal('home', locale);
  const text = (value: string | null | undefined) => value ?? '';
  return {
    eyebrow: text(stored.eyebrow),
    title: text(stored.title),
    lede: text(stored.lede),
    platformTitle: text(stored.platformTitle),
    platformText: text(stored.platformText),
    stages: (stored.stages ?? [])
      .filter((stage) => stage.name)
      .map(({ name, description }) => ({ name: text(name), description: text(description) })),
    scaleTitle: text(stored.scaleTitle),
    scaleText: text(stored.scaleText),
    diseasesTitle: text(stored.diseasesTitle),
    diseasesText: text(stored.diseasesText),
    contactTitle: text(stored.contactTitle),
    contactText: text(stored.contactText),
    featuredArticle: populatedOne(stored.featuredArticle)?.slug ?? null,
  };
}
