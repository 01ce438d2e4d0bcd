import { type Font, Buffer as Run, shape } from 'harfbuzzjs';
import { fontFor, type Script } from './font-slices.ts';

/** A glyph as a path in units of a thousandth of the type size, y upwards. */
interface Glyph {
  path: string;
  /** Where the next one stands. */
  advance: number;
  /** How far a small figure is raised. */
  raised?: number;
}

/** Small figures. These fonts lack most of them; left out, they would change a quantity. */
const SMALL = [
  { figures: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', raised: 350 },
  { figures: '₀₁₂₃₄₅₆₇₈₉₊₋', raised: -150 },
];
const PLAIN_FIGURES = '0123456789+−';
const SMALL_SIZE = 0.6;

/** Between Han and Latin stands an eighth of the type size, as browsers set it. */
const HAN_LATIN = /\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu;
const GAP = 125;

/** Outlines of a text by character index; signs that no font has are left out. */
export interface Outlines {
  /** Width of the characters from `start` to before `end`, in thousandths of the type size. */
  width: (start: number, end: number) => number;
  /** SVG group of these characters, the baseline at (x, y). */
  draw: (start: number, end: number, x: number, y: number, size: number) => string;
}

function shapeRun(text: string, font: Font): Map<number, Glyph> {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  const glyphs = new Map<number, Glyph>();
  for (const { codepoint, cluster, xAdvance = 0 } of run.getGlyphInfosAndPositions()) {
    const before = glyphs.get(cluster);
    const path = font.glyphToPath(codepoint).replace(/\d+\.\d+/g, (n) => String(Math.round(+n)));
    glyphs.set(cluster, {
      path: (before?.path ?? '') + path,
      advance: (before?.advance ?? 0) + xAdvance,
    });
  }
  return glyphs;
}

/** A small figure drawn from the large one, or null for every other character. */
async function smallFigure(character: string, scripts: readonly Script[]): Promise<Glyph | null> {
  for (const { figures, raised } of SMALL) {
    const plain = PLAIN_FIGURES[figures.indexOf(character)];
    const font = plain && (await fontFor(plain, scripts));
    const glyph = font && shapeRun(plain, font).get(0);
    if (glyph) return { path: glyph.path, advance: glyph.advance * SMALL_SIZE, raised };
  }
  return null;
}

/** Turns a text into outlines: no font of the machine takes part, so it looks alike everywhere. */
export async function outlinesOf(text: string, scripts: readonly Script[]): Promise<Outlines> {
  const glyphs = new Map<number, Glyph>();
  let run = { font: null as Font | null, start: 0, text: '' };
  const finish = () => {
    if (!run.font) return;
    for (const [at, glyph] of shapeRun(run.text, run.font)) glyphs.set(run.start + at, glyph);
  };
  let index = 0;
  for (const character of text) {
    const small = await smallFigure(character, scripts);
    if (small) glyphs.set(index, small);
    const font = small ? null : await fontFor(character, scripts);
    if (font !== run.font) {
      finish();
      run = { font, start: index, text: '' };
    }
    run.text += character;
    index += character.length;
  }
  finish();
  for (const { index: at } of text.matchAll(HAN_LATIN)) {
    const glyph = glyphs.get(at);
    if (glyph) glyph.advance += GAP;
  }

  const width = (start: number, end: number): number => {
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += glyphs.get(at)?.advance ?? 0;
    return sum;
  };
  const draw = (start: number, end: number, x: number, y: number, size: number): string => {
    const scale = size / 1000;
    let parts = '';
    for (let at = start; at < end; at += 1) {
      const glyph = glyphs.get(at);
      if (!glyph?.path) continue;
      const { raised } = glyph;
      const place = `translate(${width(start, at)} ${raised ?? 0})`;
      const scaled = raised === undefined ? place : `${place} scale(${SMALL_SIZE})`;
      parts += `<path transform="${scaled}" d="${glyph.path}"/>`;
    }
    return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${parts}</g>`;
  };
  return { width, draw };
}
