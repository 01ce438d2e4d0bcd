import type {
  Event,
  MedicalCondition,
  MedicalWebPage,
  NewsArticle,
  Article as Text,
} from 'schema-dts';
import type { MedicalReview } from '#content/medical-review.ts';
import type { Reference } from '#content/references.ts';
import type { SocialSubject } from '#content/social-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import {
  authorOf,
  citationsJsonLd,
  type DocumentFacts,
  documentJsonLd,
  reviewJsonLd,
} from './document.ts';
import { publisherOf } from './ids.ts';

interface Shell {
  name: string;
}
interface Article extends DocumentFacts {
  slug: string;
  title: string;
  references: Reference[];
  review: MedicalReview | null;
  diseases: { name: string; slug: string }[];
  topics: string[];
  source: { author: { name: string; title: string | null } | null; url: string | null };
  healthKnowledge: boolean;
}

/** An article: health knowledge with its review, or a text on something else. */
export function articleJsonLd(
  locale: Locale,
  article: Article,
  social: SocialSubject,
  shell: Shell,
): MedicalWebPage | Text {
  const common = {
    ...documentJsonLd(locale, article, routes.article(locale, article.slug), social, shell),
    name: article.title,
    headline: article.title,
    author: authorOf(article.source.author, shell),
    keywords: article.topics,
    isBasedOn: article.source.url ?? '',
    citation: citationsJsonLd(article.references),
    about: article.diseases.map(
      ({ name, slug }): MedicalCondition => ({
        '@type': 'MedicalCondition',
        name,
        url: absoluteUrl(routes.disease(locale, slug)),
      }),
    ),
  };
  const medical = article.healthKnowledge || article.diseases.length > 0 || article.review;
  return medical
    ? { '@type': 'MedicalWebPage', ...common, ...reviewJsonLd(article.review) }
    : { '@type': 'Article', ...common };
}

interface Disease extends DocumentFacts {
  slug: string;
  name: string;
  abbreviation: string | null;
  aliases: string[];
  references: Reference[];
  review: MedicalReview | null;
}

/** A disease: a page of health knowledge about the condition. */
export function diseaseJsonLd(
  locale: Locale,
  disease: Disease,
  social: SocialSubject,
  shell: Shell,
): MedicalWebPage {
  const path = routes.disease(locale, disease.slug);
  return {
    '@type': 'MedicalWebPage',
    ...documentJsonLd(locale, disease, path, social, shell),
    name: disease.name,
    headline: disease.name,
    author: publisherOf(shell),
    ...reviewJsonLd(disease.review),
    citation: citationsJsonLd(disease.references),
    about: {
      '@type': 'MedicalCondition',
      name: disease.name,
      alternateName: [disease.abbreviation ?? '', ...disease.aliases],
      url: absoluteUrl(path),
    },
  };
}

interface NewsItem extends DocumentFacts {
  slug: string;
  title: string;
  event: { start: string | null; end: string | null; place: string | null } | null;
}

/** A news item, and the event that it announces. */
export function newsJsonLd(
  locale: Locale,
  item: NewsItem,
  social: SocialSubject,
  shell: Shell,
): (NewsArticle | Event)[] {
  const path = routes.newsItem(locale, item.slug);
  const common = documentJsonLd(locale, item, path, social, shell);
  const news: NewsArticle = {
    '@type': 'NewsArticle',
    ...common,
    name: item.title,
    headline: item.title,
    author: publisherOf(shell),
  };
  if (!item.event?.start) return [news];
  const { start, end, place } = item.event;
  const event: Event = {
    '@type': 'Event',
    '@id': `${absoluteUrl(path)}#event`,
    name: item.title,
    description: item.summary,
    url: absoluteUrl(path),
    image: common.image,
    inLanguage: locale,
    startDate: start,
    endDate: end ?? '',
    organizer: publisherOf(shell),
    ...(place ? { location: { '@type': 'Place', name: place, address: place } as const } : {}),
  };
  return [news, event];
}
