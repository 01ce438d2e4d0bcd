import type {
  MedicalWebPage,
  NewsArticle,
  Organization,
  ScholarlyArticle,
  WithContext,
} from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import type { MedicalReview } from './medical-review.ts';
import type { Reference } from './references.ts';

interface Named {
  name: string;
}
interface Document {
  slug: string;
  publishedAt: string | null;
  updatedAt: string;
  summary: string;
  cover: { src: string } | null;
}

const publisher = (shell: Named): Organization => ({
  '@type': 'Organization',
  name: shell.name,
  url: absoluteUrl('/'),
});

const dates = (document: Document) => ({
  ...(document.publishedAt ? { datePublished: document.publishedAt } : {}),
  dateModified: document.updatedAt,
});

const image = (document: Document) =>
  document.cover ? { image: absoluteUrl(document.cover.src) } : {};

const citations = (references: Reference[]): ScholarlyArticle[] =>
  references.map((reference) => ({
    '@type': 'ScholarlyArticle',
    name: reference.raw,
    ...(reference.doi ? { sameAs: `https://doi.org/${reference.doi}` } : {}),
  }));

const review = (stored: MedicalReview | null) => ({
  ...(stored?.reviewedOn ? { lastReviewed: stored.reviewedOn.slice(0, 10) } : {}),
  ...(stored?.reviewer
    ? { reviewedBy: { '@type': 'Person' as const, name: stored.reviewer.name } }
    : {}),
});

export const organizationJsonLd = (
  locale: Locale,
  shell: Named & { hotline: string | null; email: string | null },
  company: { legalName: string; foundedYear: number | null },
): WithContext<Organization> => ({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: shell.name,
  url: absoluteUrl(routes.home(locale)),
  ...(company.legalName ? { legalName: company.legalName } : {}),
  ...(company.foundedYear ? { foundingDate: String(company.foundedYear) } : {}),
  ...(shell.hotline ? { telephone: shell.hotline } : {}),
  ...(shell.email ? { email: shell.email } : {}),
});

interface ArticleDocument extends Document {
  title: string;
  references: Reference[];
  review: MedicalReview | null;
  diseases: { name: string }[];
}

export const articleJsonLd = (
  locale: Locale,
  article: ArticleDocument,
  shell: Named,
): WithContext<MedicalWebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  inLanguage: locale,
  headline: article.title,
  name: article.title,
  description: article.summary,
  url: absoluteUrl(routes.article(locale, article.slug)),
  ...dates(article),
  ...image(article),
  ...review(article.review),
  publisher: publisher(shell),
  about: article.diseases.map(({ name }) => ({ '@type': 'MedicalCondition' as const, name })),
  citation: citations(article.references),
});

interface DiseaseDocument extends Document {
  name: string;
  aliases: string[];
  references: Reference[];
  review: MedicalReview | null;
}

export const diseaseJsonLd = (
  locale: Locale,
  disease: DiseaseDocument,
  shell: Named,
): WithContext<MedicalWebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  inLanguage: locale,
  name: disease.name,
  description: disease.summary,
  url: absoluteUrl(routes.disease(locale, disease.slug)),
  ...dates(disease),
  ...image(disease),
  ...review(disease.review),
  publisher: publisher(shell),
  about: { '@type': 'MedicalCondition', name: disease.name, alternateName: disease.aliases },
  citation: citations(disease.references),
});

export const newsJsonLd = (
  locale: Locale,
  item: Document & { title: string },
  shell: Named,
): WithContext<NewsArticle> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  inLanguage: locale,
  headline: item.title,
  description: item.summary,
  url: absoluteUrl(routes.newsItem(locale, item.slug)),
  ...dates(item),
  ...image(item),
  publisher: publisher(shell),
});
