import { languagesOf } from '#content/languages.ts';
import { type Picture, toPicture } from '#content/media-picture.ts';
import { type MedicalReview, toMedicalReview } from '#content/medical-review.ts';
import { populated } from '#content/populated.ts';
import { type Reference, toReferences } from '#content/references.ts';
import { type Trial, toTrials } from '#content/trials/trial.ts';
import { findBySlug, listPublished } from '#data/find-published.ts';
import type { Disease as StoredDisease } from '#generated/payload-types.ts';
import type { Locale } from '#i18n/locales.ts';
import { MECHANISM_DRAWINGS, type MechanismDrawing } from './mechanism-drawings.ts';
import { type Prevalence, parsePrevalence } from './prevalence.ts';

/** A disease in a list. `participants` are those of its trials, largest first. */
export interface DiseaseCard {
  slug: string;
  name: string;
  abbreviation: string | null;
  summary: string;
  participants: number[];
}

export const DISEASE_SECTIONS = [
  'overview',
  'epidemiology',
  'mechanism',
  'treatment',
  'mscResearch',
] as const;
export type DiseaseSection = (typeof DISEASE_SECTIONS)[number];

/** A step of the mechanism: a drawing with a title and a sentence. */
export interface MechanismStep {
  drawing: MechanismDrawing;
  title: string;
  text: string;
}

/** A disease as its page shows it. Section bodies are Lexical JSON; empty ones are left out. */
export interface Disease extends DiseaseCard {
  id: number;
  languages: Locale[];
  publishedAt: string | null;
  updatedAt: string;
  aliases: string[];
  cover: Picture | null;
  /** The answer in a few lines. */
  glance: { label: string; text: string }[];
  keyFigures: { value: string; unit: string; label: string; reference: number | null }[];
  /** People per 100,000, where a key figure says it. */
  prevalence: (Prevalence & { label: string }) | null;
  mechanismSteps: MechanismStep[];
  sections: { section: DiseaseSection; body: unknown }[];
  unknowns: string[];
  trials: Trial[];
  references: Reference[];
  review: MedicalReview | null;
  seo: { title: string | null; description: string | null };
}

/** There are few diseases: the list shows them all, up to this many. */
const MAX_DISEASES = 100;

const toCard = (stored: StoredDisease): DiseaseCard => ({
  slug: stored.slug,
  name: stored.name,
  abbreviation: stored.abbreviation ?? null,
  summary: stored.summary ?? '',
  participants: populated(stored.trials)
    .flatMap((trial) => trial.participants ?? [])
    .sort((a, b) => b - a),
});

/** Rows without words in the language are left out. */
const toGlance = (rows: StoredDisease['glance']): Disease['glance'] =>
  (rows ?? []).flatMap(({ label, text }) => (label && text ? [{ label, text }] : []));

const toSteps = (rows: StoredDisease['mechanismSteps']): MechanismStep[] =>
  (rows ?? []).flatMap(({ drawing: stored, title, text }) => {
    const drawing = MECHANISM_DRAWINGS.find((known) => known === stored);
    return drawing && title ? [{ drawing, title, text: text ?? '' }] : [];
  });

function toPrevalence(figures: StoredDisease['keyFigures']): Disease['prevalence'] {
  const figure = (figures ?? []).find((row) => row.isPrevalence);
  const range = figure && parsePrevalence(figure.value);
  return range ? { ...range, label: figure.label ?? '' } : null;
}

/** The disease at an address in a language, or null. */
export async function getDisease(locale: Locale, slug: string): Promise<Disease | null> {
  const stored = await findBySlug('diseases', locale, slug);
  if (!stored) return null;
  return {
    ...toCard(stored),
    id: stored.id,
    languages: languagesOf(stored),
    publishedAt: stored.publishedAt ?? null,
    updatedAt: stored.updatedAt,
    aliases: stored.aliases ?? [],
    cover: toPicture(stored.cover),
    glance: toGlance(stored.glance),
    prevalence: toPrevalence(stored.keyFigures),
    mechanismSteps: toSteps(stored.mechanismSteps),
    keyFigures: (stored.keyFigures ?? []).map((figure) => ({
      value: figure.value,
      unit: figure.unit ?? '',
      label: figure.label ?? '',
      reference: figure.reference ?? null,
    })),
    sections: DISEASE_SECTIONS.filter((section) => stored[section]).map((section) => ({
      section,
      body: stored[section],
    })),
    unknowns: (stored.unknowns ?? []).map((row) => row.text),
    trials: toTrials(stored.trials),
    references: toReferences(stored.references),
    review: toMedicalReview(stored.review),
    seo: { title: stored.seo?.title ?? null, description: stored.seo?.description ?? null },
  };
}

/** Diseases in the order of their publication. */
export async function listDiseases(locale: Locale): Promise<DiseaseCard[]> {
  const docs = await listPublished({
    collection: 'diseases',
    locale,
    limit: MAX_DISEASES,
    sort: 'publishedAt',
    select: { slug: true, name: true, abbreviation: true, summary: true, trials: true },
  });
  return docs.map(toCard);
}
