import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { people } from '../records/people.ts';
import { ensureDocument, languagesOf, publish } from './documents.ts';
import { idOf, type Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

export async function seedPeople(seeding: Seeding): Promise<void> {
  for (const { key, roles, photo } of people) {
    const { name } = textOf('people', key, DEFAULT_LOCALE);
    const id = await ensureDocument(seeding, 'people', { name });
    seeding.ids.people.set(key, id);
    await publish(seeding, 'people', id, languagesOf({}), (locale) => ({
      ...textOf('people', key, locale),
      roles,
      photo: photo ? idOf(seeding, 'media', photo) : null,
    }));
  }
}
