import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { LRUCache } from 'lru-cache';
import decompress from 'woff2-encoder/decompress';

/** Noto Sans with the forms of the mainland or of Taiwan (OFL), as fontsource slices it. */
export type Script = 'sc' | 'tc';

interface Slice {
  file: string;
  /** First and last code points. */
  ranges: [number, number][];
}

const WEIGHT = 500;
/** A title needs about ten; a slice takes about 200 KB when it is open. */
const MAX_OPEN = 60;

const require = createRequire(join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));
const fileOf = (script: Script, name: string): string =>
  require.resolve(`@fontsource-variable/noto-sans-${script}/${name}`);

function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function readSlices(script: Script): Slice[] {
  const table = JSON.parse(readFileSync(fileOf(script, 'unicode.json'), 'utf8'));
  return Object.entries(table as Record<string, string>).map(([name, ranges]) => ({
    file: `files/noto-sans-${script}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: parseRanges(ranges),
  }));
}

const tables = new Map<Script, Slice[]>();
function slicesOf(script: Script): Slice[] {
  const known = tables.get(script) ?? readSlices(script);
  tables.set(script, known);
  return known;
}

const open = new LRUCache<string, Font>({
  max: MAX_OPEN,
  fetchMethod: async (path) => {
    const font = new Font(new Face(new Blob(await decompress(await readFile(path)))));
    font.setVariations([new Variation('wght', WEIGHT)]);
    return font;
  },
});

/**
 * The font that holds a character, or null where neither script has it. Only the slices that a
 * text needs are opened.
 */
export async function fontFor(character: string, scripts: readonly Script[]): Promise<Font | null> {
  const point = character.codePointAt(0) ?? 0;
  for (const script of scripts) {
    const slices = slicesOf(script).filter(({ ranges }) =>
      ranges.some(([first, last]) => point >= first && point <= last),
    );
    // The last ones are the Latin slices, whose letters are spaced among each other.
    for (const { file } of slices.reverse()) {
      const font = await open.fetch(fileOf(script, file));
      if (font?.nominalGlyph(point)) return font;
    }
  }
  return null;
}
