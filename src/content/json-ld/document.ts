import type { ScholarlyArticle } from 'schema-dts';
import type { MedicalReview } from '#content/medical-review.ts';
import { doiUrl, pubmedUrl, type Reference } from '#content/references.ts';
import { type SocialSubject, socialPicturePath } from '#content/social-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { publisherOf, websiteId } from './ids.ts';

/** What structured data says of every document. Dates are ISO strings with their zone. */
export interface DocumentFacts {
  summary: string;
  publishedAt: string | null;
  updatedAt: string;
  cover: { src: string } | null;
}
interface Shell {
  name: string;
}

/** The part that all kinds of documents share. */
export const documentJsonLd = (
  locale: Locale,
  document: DocumentFacts,
  path: string,
  social: SocialSubject,
  shell: Shell,
) => ({
  '@id': absoluteUrl(path),
  url: absoluteUrl(path),
  description: document.summary,
  inLanguage: locale,
  isPartOf: { '@id': websiteId(locale) },
  publisher: publisherOf(shell),
  image: [document.cover?.src ?? '', socialPicturePath(locale, social, shell.name)]
    .filter(Boolean)
    .map(absoluteUrl),
  ...(document.publishedAt ? { datePublished: document.publishedAt } : {}),
  dateModified: document.updatedAt,
});

const person = ({ name, title }: { name: string; title: string | null }) => ({
  '@type': 'Person' as const,
  name,
  jobTitle: title ?? '',
});

/** A person who wrote it, or the company. */
export const authorOf = (author: Parameters<typeof person>[0] | null, shell: Shell) =>
  author ? person(author) : publisherOf(shell);

/** When and by whom a health text was last reviewed: a day, as the field holds days. */
export const reviewJsonLd = (review: MedicalReview | null) => ({
  ...(review?.reviewedOn ? { lastReviewed: review.reviewedOn.slice(0, 10) } : {}),
  ...(review?.reviewer ? { reviewedBy: person(review.reviewer) } : {}),
});

/** The literature that a document cites. */
export const citationsJsonLd = (references: readonly Reference[]): ScholarlyArticle[] =>
  references.map(({ raw, doi, pmid }) => ({
    '@type': 'ScholarlyArticle',
    name: raw,
    ...(doi
      ? { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } as const }
      : {}),
    sameAs: [doi ? doiUrl(doi) : '', pmid ? pubmedUrl(pmid) : ''],
  }));
