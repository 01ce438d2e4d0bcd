import type { Payload } from 'payload';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { articles } from './records/articles.ts';
import { diseases } from './records/diseases.ts';
import { news } from './records/news.ts';
import { pages } from './records/pages.ts';
import { trials } from './records/trials.ts';
import { seedArticle } from './seed/articles.ts';
import { alone, isComplete, markComplete } from './seed/completion.ts';
import { seedDisease } from './seed/diseases.ts';
import { ensureDocument } from './seed/documents.ts';
import { seedCompany, seedGlossary, seedHome, seedSite } from './seed/globals.ts';
import { seedNewsItem } from './seed/news.ts';
import { seedPage } from './seed/pages.ts';
import { seedPeople } from './seed/people.ts';
import { seedPictures } from './seed/pictures.ts';
import { type Seeding, startSeeding } from './seed/seeding.ts';
import { textOf } from './seed/texts-by-language.ts';
import { seedTrial } from './seed/trials.ts';

/**
 * Fills in the demo content once, in every language. A run that was broken off is completed by the
 * next one; after that nothing is written any more, whatever editors change or delete.
 */
export async function seedDemo(payload: Payload, say: (note: string) => void): Promise<void> {
  if (await isComplete(payload)) return;
  await alone(payload, say, async () => {
    if (await isComplete(payload)) return;
    const seeding = startSeeding(payload, say);
    await seedPictures(seeding);
    await seedPeople(seeding);
    await nameDocuments(seeding);
    await each(seeding, 'trials', trials, seedTrial);
    await each(seeding, 'diseases', diseases, seedDisease);
    await each(seeding, 'articles', articles, seedArticle);
    await each(seeding, 'news', news, seedNewsItem);
    await each(seeding, 'pages', pages, seedPage);
    await seedCompany(seeding);
    await seedGlossary(seeding);
    await seedHome(seeding);
    await seedSite(seeding);
    await markComplete(payload);
  });
}

/** What points at each other has to exist first. */
async function nameDocuments(seeding: Seeding): Promise<void> {
  const { ids } = seeding;
  for (const { key } of trials) {
    const { title } = textOf('trials', key, DEFAULT_LOCALE);
    ids.trials.set(key, await ensureDocument(seeding, 'trials', { title }));
  }
  for (const { slug } of diseases) {
    ids.diseases.set(slug, await ensureDocument(seeding, 'diseases', { slug }));
  }
  for (const { slug } of articles) {
    ids.articles.set(slug, await ensureDocument(seeding, 'articles', { slug }));
  }
}

async function each<T>(
  seeding: Seeding,
  what: string,
  records: T[],
  seed: (seeding: Seeding, record: T) => Promise<void>,
): Promise<void> {
  for (const [index, record] of records.entries()) {
    await seed(seeding, record);
    seeding.say(`${what} ${index + 1}/${records.length}`);
  }
}
