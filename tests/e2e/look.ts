import { execFileSync } from 'node:child_process';
import sharp from 'sharp';

/** One value for every square of this many pixels: fonts may differ by a hair, blocks may not. */
const CELL = 8;
/** Steps of grey (0–255) from which a cell counts as changed. */
const STEP = 32;

interface Look {
  width: number;
  height: number;
  cells: Buffer;
}

async function readLook(picture: Buffer): Promise<Look> {
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, cells: data };
}

/** A screenshot as it is kept: grey, one pixel for each cell, without loss. */
export async function shrink(screenshot: Buffer): Promise<Buffer> {
  const { width = CELL, height = CELL } = await sharp(screenshot).metadata();
  return sharp(screenshot)
    .greyscale()
    .resize(Math.ceil(width / CELL), Math.ceil(height / CELL), { fit: 'fill', kernel: 'linear' })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
}

/** @returns share of the cells that changed, 0 … 1; what one has and the other has not counts as changed */
export async function difference(before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = await Promise.all([readLook(before), readLook(after)]);
  if (a.width !== b.width) return 1;
  const shared = Math.min(a.cells.length, b.cells.length);
  const all = Math.max(a.cells.length, b.cells.length);
  let changed = all - shared;
  for (let at = 0; at < shared; at += 1) {
    if (Math.abs((a.cells[at] ?? 0) - (b.cells[at] ?? 0)) >= STEP) changed += 1;
  }
  return changed / all;
}

const FAMILIES = ['Noto Sans CJK SC', 'Noto Sans CJK TC', 'Arial'];

/** Which fonts draw the three languages here: with others every line is as wide as it likes. */
export const fontsHere = (): string =>
  FAMILIES.map((family) =>
    execFileSync('fc-match', ['-f', '%{family[0]} %{fontversion}', family], { encoding: 'utf8' }),
  ).join('\n');
