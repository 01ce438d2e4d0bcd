import type { SocialKind, SocialSubject } from '#content/social-picture.ts';
import { SOCIAL_SIZE } from '#content/social-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { shorten } from '#lib/shorten.ts';
import type { SphereOptions } from '#ui/sphere-layout.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Script } from './font-slices.ts';
import { type Outlines, outlinesOf } from './outlines.ts';
import { COLOURS, COMPANY_MARK, sphereSvg } from './sphere-svg.ts';

/** What is written on a picture. */
export interface PictureText extends SocialSubject {
  siteName: string;
  /** Name of the kind of page, such as «News», or empty. */
  label: string;
}

const SCRIPTS: Record<Locale, readonly Script[]> = {
  'zh-CN': ['sc', 'tc'],
  'zh-TW': ['tc', 'sc'],
  en: ['sc', 'tc'],
};

const LEFT = 72;
const TITLE = { width: 660, bottom: 548, lineHeight: 1.28 };
const LABEL = { size: 26, above: 34 };
/** Sizes of a title, with the lines that it may take. */
const SIZES: [size: number, lines: number][] = [
  [76, 2],
  [64, 3],
  [54, 4],
  [46, 5],
];
const MAX_TITLE = 110;

/** How full the microcarrier is: a disease is looked at closely, a whole site is the full one. */
const SPHERES: Record<SocialKind, Pick<SphereOptions, 'places' | 'coverage'>> = {
  articles: { places: 150, coverage: 0.62 },
  diseases: { places: 90, coverage: 0.45 },
  news: { places: 220, coverage: 0.8 },
  pages: { places: 220, coverage: 0.9 },
  site: { places: 260, coverage: 0.97 },
};

const seedOf = (name: string): number =>
  [...name].reduce((seed, character) => (seed * 31 + (character.codePointAt(0) ?? 0)) | 0, 7);

interface Typeset {
  outlines: Outlines;
  size: number;
  lines: Line[];
}

/**
 * The title in the largest size that it fits. Where it fits none it is shortened: further lines
 * would run into the name of the site.
 */
async function typeset(
  text: string,
  locale: Locale,
  length = MAX_TITLE,
): Promise<Typeset | undefined> {
  const shown = shorten(text, length);
  const outlines = await outlinesOf(shown, SCRIPTS[locale]);
  const sizes = SIZES.map(([size, most]) => {
    const limit = (TITLE.width / size) * 1000;
    return { outlines, size, most, lines: breakLines(shown, locale, outlines.width, limit) };
  });
  const fitting = sizes.find(({ lines, most }) => lines.length <= most);
  const smallest = sizes.at(-1);
  if (fitting || !smallest) return fitting;
  const room = smallest.lines[smallest.most - 1]?.end ?? 0;
  return typeset(text, locale, [...shown.slice(0, room)].length);
}

/** The title from the foot upwards, and the y where what stands above it ends. */
async function title(text: string, locale: Locale): Promise<{ svg: string; top: number }> {
  const chosen = await typeset(text, locale);
  if (!chosen) return { svg: '', top: TITLE.bottom };
  const { outlines, size, lines } = chosen;
  const step = size * TITLE.lineHeight;
  const first = TITLE.bottom - (lines.length - 1) * step;
  const svg = lines
    .map(({ start, end }, index) =>
      outlines.draw(start, end, LEFT, Math.round(first + index * step), size),
    )
    .join('');
  return { svg, top: Math.round(first - size * 0.9) };
}

async function line(text: string, locale: Locale, x: number, y: number, size: number) {
  const outlines = await outlinesOf(text, SCRIPTS[locale]);
  return outlines.draw(0, text.length, x, y, size);
}

/** The picture as SVG: mark and name, kind of page, title, and the company's motif. */
export async function pictureSvg(locale: Locale, text: PictureText): Promise<string> {
  const { width, height } = SOCIAL_SIZE;
  const label = [text.label, text.short].filter(Boolean).join('  ');
  const sphere = { ...SPHERES[text.kind], seed: seedOf(text.name) };
  const words = await title(text.title, locale);
  const [name, kind] = await Promise.all([
    line(shorten(text.siteName, 32), locale, LEFT + 60, 104, 30),
    line(shorten(label, 36), locale, LEFT, words.top - LABEL.above, LABEL.size),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>
${sphereSvg({ ...sphere, single: [-0.42, -0.28, 0.86] }, 1010, 286, 262)}
<g transform="translate(${LEFT} 70) scale(1.25)">${COMPANY_MARK}</g>
<g fill="${COLOURS.ink}">${words.svg}</g>
<g fill="${COLOURS.ink2}">${name}</g>
<g fill="${COLOURS.brand}">${kind}</g>
</svg>`;
}
