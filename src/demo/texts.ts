/** Shapes of the demo texts: each language has one file per shape in `content/<language>/`. */
import type { BodyNode } from './body.ts';

export interface ArticleText {
  title: string;
  /** One or two sentences, shown under the title and in lists. */
  summary: string;
  /** Three to five sentences that sum the article up. */
  keyPoints: string[];
  body: BodyNode[];
  /** Name of the account or column that first published it, such as 「示例生物科技」公众号. */
  sourceName: string;
}

export interface DiseaseText {
  name: string;
  aliases: string[];
  summary: string;
  overview: BodyNode[];
  epidemiology: BodyNode[];
  mechanism: BodyNode[];
  treatment: BodyNode[];
  mscResearch: BodyNode[];
  /** What research has not answered yet, a sentence each. */
  unknowns: string[];
  /** Labels and units of the key figures, in the order of `records.ts`. */
  keyFigures: { label: string; unit: string }[];
}

/** Parts of a disease page that are drawn. */
export interface DiseasePictureText {
  glance: { label: string; text: string }[];
  /** In the order of the drawings in `records.ts`. */
  mechanismSteps: { title: string; text: string }[];
}

export interface TrialText {
  title: string;
  design: string;
  cellSource: string;
  route: string;
  dose: string;
  followUp: string;
  arms: { name: string; description: string }[];
  /** Texts of the outcomes, in the order of `records.ts`; `result` in words or with its number. */
  outcomes: {
    measure: string;
    baseline: string;
    result: string;
    unit: string;
    timePoint: string;
  }[];
}

export interface NewsText {
  title: string;
  summary: string;
  body: BodyNode[];
  eventPlace?: string;
}

export interface PersonText {
  name: string;
  title: string;
}

export interface MediaText {
  alt: string;
  caption: string;
}

export interface CompanyText {
  legalName: string;
  shortName: string;
  tagline: string;
  intro: BodyNode[];
  /** Labels, units and notes of the figures, in the order of `records.ts`. */
  figures: { label: string; unit: string; note: string }[];
  milestones: { title: string; text: string }[];
  facilities: { name: string; place: string; description: string }[];
  /** Names without a person's or an institution's: the demo knows none. */
  partners: { name: string; note: string }[];
  /** Fields of use, a short name and a sentence each. */
  fields: { name: string; description: string }[];
}

export interface SiteText {
  siteName: string;
  siteDescription: string;
  addresses: { label: string; address: string }[];
  serviceHours: string;
  /** One quiet line at the foot of health pages: information, no medical advice. */
  disclaimer: string;
  interests: string[];
}

export interface HomeText {
  eyebrow: string;
  title: string;
  lede: string;
  platformTitle: string;
  platformText: string;
  /** Five stages from seeding to full coverage, a short name and half a sentence each. */
  stages: { name: string; description: string }[];
  scaleTitle: string;
  scaleText: string;
  diseasesTitle: string;
  diseasesText: string;
  contactTitle: string;
  contactText: string;
}

export type PageBlock =
  | { kind: 'hero'; title: string; lede: string; media?: string }
  | { kind: 'text'; body: BodyNode[] }
  | { kind: 'figures'; title: string; items: { value: string; unit: string; label: string }[] }
  | { kind: 'features'; title: string; items: { title: string; text: string }[] }
  | { kind: 'timeline'; title: string; items: { date: string; title: string; text: string }[] }
  | { kind: 'facilities'; title: string }
  | { kind: 'logos'; title: string; items: { name: string; media: string }[] }
  | { kind: 'faq'; title: string; items: { question: string; answer: BodyNode[] }[] }
  | { kind: 'cta'; title: string; text: string; label: string; href: string };

export interface PageText {
  title: string;
  summary: string;
  blocks: PageBlock[];
}
