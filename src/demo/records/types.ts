/** What a demo document says in every language alike. Keys link the records to their texts. */
import type { MechanismDrawing } from '#features/diseases/mechanism-drawings.ts';
import type { Locale } from '#i18n/locales.ts';

/** `skip` names languages in which the document is deliberately left out. */
interface Dated {
  slug: string;
  /** ISO date of publication. */
  publishedOn: string;
  skip?: Locale[];
}

export interface ArticleRecord extends Dated {
  cover: string;
  source: { kind: 'original' | 'reposted'; url?: string };
  author: string;
  reviewer?: string;
  reviewedOn?: string;
  nextReview?: string;
  /** Health knowledge: the page shows no contact details of the business. */
  healthKnowledge: boolean;
  /** Slugs of diseases and articles. */
  diseases: string[];
  related: string[];
  topics: string[];
  /** Raw reference lines, in the order in which the text cites them: [1], [2], … */
  references: string[];
}

export interface DiseaseRecord extends Dated {
  abbreviation: string;
  cover: string;
  reviewer: string;
  reviewedOn: string;
  nextReview: string;
  /** `value` as shown (`20–70`, `1,500+`), `reference` the number in the list below. */
  keyFigures: { value: string; reference?: number; isPrevalence?: boolean }[];
  /** Drawings of the steps of the mechanism, in their order. */
  mechanism: MechanismDrawing[];
  /** Keys of trials, in the order of the table. */
  trials: string[];
  references: string[];
}

export interface TrialRecord {
  key: string;
  /** NCT or ChiCTR number, where the trial has one. */
  registryId?: string;
  /** Slug of the disease. */
  disease: string;
  phase?: 'early' | '1' | '2' | '3' | '4' | 'na';
  participants?: number;
  status: 'completed' | 'recruiting' | 'active' | 'unknown' | 'published';
  year?: number;
  /** Raw reference line. */
  reference?: string;
}

export interface NewsRecord extends Dated {
  category: 'company' | 'industry' | 'event';
  cover: string;
  /** ISO date and time with zone, for events. */
  eventStart?: string;
  eventEnd?: string;
}

export interface PersonRecord {
  key: string;
  roles: ('author' | 'reviewer' | 'team')[];
  photo?: string;
}

export interface CompanyRecord {
  foundedYear: number;
  figures: { value: string }[];
  milestones: { date: string }[];
  facilities: {
    area: number;
    status: 'running' | 'planned';
    picture: string;
    /** Degrees, to a tenth: the city, not the house. */
    latitude: number;
    longitude: number;
  }[];
}

/** A picture drawn by `pictures/`; `name` is its file name without ending. */
export interface MediaRecord {
  key: string;
  name: string;
  width: number;
  height: number;
  focalX?: number;
  focalY?: number;
}

export interface PageRecord {
  slug: string;
  publishedOn: string;
}
