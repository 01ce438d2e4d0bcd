import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import type { Locale } from '#i18n/locales.ts';
import { type PictureText, pictureSvg } from './picture-svg.ts';

/** About 300 pictures. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A picture takes about half a second: who would wait longer is told to come again. */
const MAX_WAITING = 16;
const TIMEOUT_S = 10;

/** Too many pictures are being asked for, or one takes too long. */
export class PictureBusyError extends Error {
  override name = 'PictureBusyError';
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: drawing must not take the processor from the pages. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MAX_WAITING) throw new PictureBusyError();
  waiting += 1;
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine.finally(() => {
    waiting -= 1;
  });
}

async function draw(locale: Locale, text: PictureText): Promise<Buffer> {
  const svg = await pictureSvg(locale, text);
  try {
    // Few flat colours: a palette takes a third of the bytes.
    return await sharp(Buffer.from(svg))
      .timeout({ seconds: TIMEOUT_S })
      .png({ palette: true, colours: 128, effort: 7 })
      .toBuffer();
  } catch (error) {
    // Else its «timeout» would be taken for one of the database.
    if (/timeout/i.test(String(error))) throw new PictureBusyError();
    throw error;
  }
}

const pictures = new LRUCache<string, Buffer, { locale: Locale; text: PictureText }>({
  maxSize: MAX_BYTES,
  sizeCalculation: (picture) => picture.length,
  fetchMethod: (_path, _before, { context: { locale, text } }) => inTurn(() => draw(locale, text)),
});

/**
 * The picture as PNG. Who asks for one that is being made waits for the same.
 * @param path holds the hash of what it shows
 * @throws {PictureBusyError}
 */
export async function renderPicture(
  path: string,
  locale: Locale,
  text: PictureText,
): Promise<Buffer> {
  const picture = await pictures.fetch(path, { context: { locale, text } });
  if (!picture) throw new PictureBusyError();
  return picture;
}
