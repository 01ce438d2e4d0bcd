import { toRichText } from '../lexical.ts';
import type { DiseaseRecord } from '../records/types.ts';
import { languagesOf, publish } from './documents.ts';
import { rows, textAt } from './rows.ts';
import { idOf, moment, type Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

export async function seedDisease(seeding: Seeding, record: DiseaseRecord): Promise<void> {
  const { slug } = record;
  const { ids } = seeding;
  const place = `diseases/${slug}`;
  const id = idOf(seeding, 'diseases', slug);
  await publish(seeding, 'diseases', id, languagesOf(record), (locale) => {
    const text = textOf('diseases', slug, locale);
    const pictures = textOf('diseasePictures', slug, locale);
    return {
      slug,
      publishedAt: moment(record.publishedOn),
      abbreviation: record.abbreviation,
      cover: idOf(seeding, 'media', record.cover),
      name: text.name,
      aliases: text.aliases,
      summary: text.summary,
      overview: toRichText(text.overview, ids),
      epidemiology: toRichText(text.epidemiology, ids),
      mechanism: toRichText(text.mechanism, ids),
      treatment: toRichText(text.treatment, ids),
      mscResearch: toRichText(text.mscResearch, ids),
      glance: rows(`${place}/glance`, pictures.glance, (line) => line),
      mechanismSteps: rows(`${place}/mechanismSteps`, record.mechanism, (drawing, index) => ({
        drawing,
        ...textAt(pictures.mechanismSteps, index, `${place}/mechanismSteps`),
      })),
      unknowns: text.unknowns.map((unknown) => ({ text: unknown })),
      keyFigures: rows(`${place}/keyFigures`, record.keyFigures, (figure, index) => ({
        ...figure,
        ...textAt(text.keyFigures, index, `${place}/keyFigures`),
      })),
      trials: record.trials.map((key) => idOf(seeding, 'trials', key)),
      references: rows(`${place}/references`, record.references, (raw) => ({ raw })),
      review: {
        reviewer: idOf(seeding, 'people', record.reviewer),
        reviewedOn: moment(record.reviewedOn),
        nextReview: moment(record.nextReview),
      },
    };
  });
}
