/** `npm run icons`: the pictures in `public/` that browsers and phones ask for, from `icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ICON_SIZE } from '../lib/routes.ts';

const folder = join(import.meta.dirname, '../../public');
const mark = readFileSync(join(folder, 'icon.svg'));
const PAPER = '#fbfcfa';

/** @param share of the picture that the mark takes; what is less has paper around it */
async function draw(size: number, share = 1): Promise<Buffer> {
  const inner = Math.round(size * share);
  const drawn = await sharp(mark, { density: 72 * (inner / 32) })
    .resize(inner, inner)
    .png()
    .toBuffer();
  if (share === 1) return sharp(drawn).png({ palette: true, effort: 10 }).toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: PAPER } })
    .composite([{ input: drawn }])
    .png({ palette: true, effort: 10 })
    .toBuffer();
}

/** An icon file with one PNG in it. Source: the ICO format, as Windows Vista and later read it. */
function asIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const files: [string, Buffer][] = [
  ['favicon.ico', asIco(await draw(32), 32)],
  // Phones cut the corners off, and have no transparent ground.
  ['apple-touch-icon.png', await draw(180, 0.76)],
  ['icon-192.png', await draw(192, 0.76)],
  [`icon-${ICON_SIZE}.png`, await draw(ICON_SIZE, 0.76)],
];
for (const [name, bytes] of files) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}  ${bytes.length} bytes`);
}
