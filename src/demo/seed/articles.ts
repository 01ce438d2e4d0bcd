import { toRichText } from '../lexical.ts';
import type { ArticleRecord } from '../records/types.ts';
import { languagesOf, publish } from './documents.ts';
import { rows } from './rows.ts';
import { idOf, moment, type Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

export async function seedArticle(seeding: Seeding, record: ArticleRecord): Promise<void> {
  const { slug, reviewer, reviewedOn, nextReview } = record;
  const { articles } = seeding.ids;
  const id = idOf(seeding, 'articles', slug);
  await publish(seeding, 'articles', id, languagesOf(record), (locale) => {
    const text = textOf('articles', slug, locale);
    return {
      slug,
      publishedAt: moment(record.publishedOn),
      title: text.title,
      summary: text.summary,
      keyPoints: text.keyPoints.map((point) => ({ text: point })),
      cover: idOf(seeding, 'media', record.cover),
      body: toRichText(text.body, seeding.ids),
      references: rows(`articles/${slug}/references`, record.references, (raw) => ({ raw })),
      source: {
        ...record.source,
        account: text.sourceName,
        author: idOf(seeding, 'people', record.author),
      },
      review: {
        reviewer: reviewer ? idOf(seeding, 'people', reviewer) : null,
        reviewedOn: reviewedOn ? moment(reviewedOn) : null,
        nextReview: nextReview ? moment(nextReview) : null,
      },
      diseases: record.diseases.map((disease) => idOf(seeding, 'diseases', disease)),
      topics: record.topics,
      // The records also name diseases, which the site shows as related by itself.
      related: record.related.flatMap((other) => articles.get(other) ?? []),
      healthKnowledge: record.healthKnowledge,
    };
  });
}
