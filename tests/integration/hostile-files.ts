/** T36: files that an attacker would upload: what each is, its bytes, its name and what it claims to be. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
export const page = '<!doctype html><script>alert(1)</script>';

const plain = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#4a7' },
    limitInputPixels: false,
  });
export const png = (): Promise<Buffer> => plain(60, 40).png().toBuffer();
const jpeg = async () =>
  sharp(await png())
    .jpeg()
    .toBuffer();

const SIGNATURE = 8;
/** Offsets in a PNG: after signature, length and name comes the first chunk, IHDR. */
const IHDR = {
  name: SIGNATURE + 4,
  width: SIGNATURE + 8,
  height: SIGNATURE + 12,
  crc: SIGNATURE + 21,
};

/** A small picture that says it is 50,000 pixels wide and high. */
async function exaggerated(): Promise<Buffer> {
  const data = Buffer.from(await png());
  data.writeUInt32BE(50_000, IHDR.width);
  data.writeUInt32BE(50_000, IHDR.height);
  data.writeUInt32BE(crc32(data.subarray(IHDR.name, IHDR.crc)), IHDR.crc);
  return data;
}

/** A picture whose comment unpacks to 512 MB; the picture itself is cut, so that it is refused. */
async function withLongComment(): Promise<Buffer> {
  const whole = await png();
  const end = IHDR.crc + 4;
  const text = Buffer.concat([
    Buffer.from('zTXtComment\0\0', 'latin1'),
    deflateSync(Buffer.alloc(512 * 1024 * 1024), { level: 9 }),
  ]);
  const chunk = Buffer.alloc(text.length + 8);
  chunk.writeUInt32BE(text.length - 4, 0);
  text.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(text), text.length + 4);
  return Buffer.concat([whole.subarray(0, end), chunk, whole.subarray(end, -20)]);
}

export const hostile: [string, () => Promise<Buffer>, string, string][] = [
  ['an SVG', async () => Buffer.from(svg), 'a.svg', 'image/svg+xml'],
  ['an SVG named PNG', async () => Buffer.from(svg), 'a.png', 'image/png'],
  ['HTML named JPEG', async () => Buffer.from(page), 'a.jpg', 'image/jpeg'],
  ['a PNG named JPEG', png, 'a.jpg', 'image/jpeg'],
  ['a JPEG named PNG', jpeg, 'a.png', 'image/png'],
  ['a picture named HTML', png, 'a.html', 'image/png'],
  ['a PHP ending', png, 'a.png.php', 'image/png'],
  ['a cut PNG', async () => (await png()).subarray(0, 60), 'a.png', 'image/png'],
  ['an empty file', async () => Buffer.alloc(0), 'a.png', 'image/png'],
  [
    'a GIF',
    async () =>
      sharp(await png())
        .gif()
        .toBuffer(),
    'a.gif',
    'image/gif',
  ],
  [
    'a TIFF',
    async () =>
      sharp(await png())
        .tiff()
        .toBuffer(),
    'a.tiff',
    'image/tiff',
  ],
  [
    'a TIFF named PNG',
    async () =>
      sharp(await png())
        .tiff()
        .toBuffer(),
    'a.png',
    'image/png',
  ],
  [
    'a WebP named JPEG',
    async () =>
      sharp(await png())
        .webp()
        .toBuffer(),
    'a.jpg',
    'image/jpeg',
  ],
  ['a JPEG named AVIF', jpeg, 'a.avif', 'image/avif'],
  ['a BMP', async () => Buffer.from('BM000000000000'), 'a.bmp', 'image/bmp'],
  ['a script', async () => Buffer.from('alert(1)'), 'a.js', 'text/javascript'],
  ['a script named WebP', async () => Buffer.from('alert(1)'), 'a.webp', 'image/webp'],
  ['a program', async () => Buffer.from('\u007fELF\u0002'), 'a.png', 'image/png'],
  ['an archive', async () => Buffer.from('PK\u0003\u0004'), 'a.png', 'image/png'],
  [
    'a PNG head before HTML',
    async () => Buffer.concat([(await png()).subarray(0, 33), Buffer.from(page)]),
    'a.png',
    'image/png',
  ],
  [
    'a JPEG head before PHP',
    async () => Buffer.from('\u00ff\u00d8\u00ff\u00e0<?php', 'latin1'),
    'a.jpg',
    'image/jpeg',
  ],
  ['a GIF head before script', async () => Buffer.from('GIF89a=0;alert(1)'), 'a.png', 'image/png'],
  ['a double ending', png, 'a.png.svg', 'image/png'],
  ['a page in XML', async () => Buffer.from('<?xml version="1.0"?><html/>'), 'a.xml', 'image/png'],
  ['a PDF', async () => Buffer.from('%PDF-1.7\n'), 'a.pdf', 'application/pdf'],
  [
    'a bomb of 144 million pixels',
    () => plain(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer(),
    'bomb.png',
    'image/png',
  ],
  ['a bomb as JPEG', () => plain(9_000, 9_000).jpeg().toBuffer(), 'bomb.jpg', 'image/jpeg'],
  ['a PNG that exaggerates its size', exaggerated, 'a.png', 'image/png'],
  ['a comment that unpacks to 512 MB', withLongComment, 'a.png', 'image/png'],
  ['21 MB', async () => Buffer.concat([await png(), Buffer.alloc(21 << 20)]), 'a.png', 'image/png'],
];
