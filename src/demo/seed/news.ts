import { toRichText } from '../lexical.ts';
import type { NewsRecord } from '../records/types.ts';
import { ensureDocument, languagesOf, publish } from './documents.ts';
import { idOf, moment, type Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

export async function seedNewsItem(seeding: Seeding, record: NewsRecord): Promise<void> {
  const { slug, category } = record;
  const id = await ensureDocument(seeding, 'news', { slug });
  await publish(seeding, 'news', id, languagesOf(record), (locale) => {
    const text = textOf('news', slug, locale);
    return {
      slug,
      category,
      publishedAt: moment(record.publishedOn),
      title: text.title,
      summary: text.summary,
      cover: idOf(seeding, 'media', record.cover),
      event: {
        start: record.eventStart ? new Date(record.eventStart).toISOString() : null,
        end: record.eventEnd ? new Date(record.eventEnd).toISOString() : null,
        place: text.eventPlace ?? null,
      },
      body: toRichText(text.body, seeding.ids),
    };
  });
}
