import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleAssets } from '../commands/assets.ts';

test('the script of a page weighs at most 10 KB, the part that holds up the page 400 bytes', async () => {
  const { theme, enhance } = await bundleAssets();
  const gzipped = (contents: Uint8Array) => gzipSync(contents).length;
  expect(gzipped(theme.contents)).toBeLessThan(400);
  expect(gzipped(theme.contents) + gzipped(enhance.contents)).toBeLessThan(10_000);
});
