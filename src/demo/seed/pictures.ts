import sharp from 'sharp';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/locales.ts';
import { drawPicture } from '../pictures/draw-picture.ts';
import { media } from '../records/media.ts';
import type { MediaRecord } from '../records/types.ts';
import type { Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

/** Encoding takes the processor: more at once need more memory and are not faster. */
const AT_ONCE = 2;

/** Draws and uploads the pictures, with their texts in every language. */
export async function seedPictures(seeding: Seeding): Promise<void> {
  const waiting = [...media];
  let done = 0;
  const work = async () => {
    for (let record = waiting.shift(); record; record = waiting.shift()) {
      seeding.ids.media.set(record.key, await seedPicture(seeding, record));
      done += 1;
      seeding.say(`pictures ${done}/${media.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function seedPicture(seeding: Seeding, record: MediaRecord): Promise<number> {
  const { payload } = seeding;
  const id = (await findPicture(seeding, record.name)) ?? (await upload(seeding, record));
  for (const locale of LOCALES) {
    if (locale === DEFAULT_LOCALE) continue;
    const data = textOf('media', record.key, locale);
    await payload.update({ collection: 'media', id, locale, data, depth: 0, overrideAccess: true });
  }
  return id;
}

/** Stored files are named after the record and a hash of their bytes. */
async function findPicture({ payload }: Seeding, name: string): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { like: `${name}-` } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const stored = new RegExp(`^${name}-[0-9a-f]{10}\\.`);
  return docs.find(({ filename }) => stored.test(filename ?? ''))?.id;
}

async function upload({ payload }: Seeding, record: MediaRecord): Promise<number> {
  const { key, name, focalX = 50, focalY = 50 } = record;
  const data = await sharp(Buffer.from(drawPicture(key)))
    .png({ compressionLevel: 2 })
    .toBuffer();
  const made = await payload.create({
    collection: 'media',
    locale: DEFAULT_LOCALE,
    data: { ...textOf('media', key, DEFAULT_LOCALE), focalX, focalY },
    file: { data, mimetype: 'image/png', name: `${name}.png`, size: data.length },
    // Files that a broken-off run has left behind are of the same bytes.
    overwriteExistingFiles: true,
    depth: 0,
    overrideAccess: true,
  });
  return made.id;
}
