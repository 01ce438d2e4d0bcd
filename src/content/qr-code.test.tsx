import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { QrCode } from './qr-code.tsx';

const decoded = async (text: string) => {
  const svg = renderToStaticMarkup(<QrCode text={text} label="QR" />).replace(
    '<svg ',
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" ',
  );
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
};

it.each([
  'https://example.com/articles/msc-autoimmune-disease',
  'https://www.example.com/zh-TW/articles/a-rather-long-slug-of-an-article-that-somebody-wrote-in-full',
])('says %s to a reader', async (url) => {
  expect(await decoded(url)).toBe(url);
});
