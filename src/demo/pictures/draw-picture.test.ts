import { expect, test } from 'vitest';
import { media } from '../records/media.ts';
import { drawPicture } from './draw-picture.ts';

/** Names of the tags that are opened and closed, in order; throws where they do not match. */
function readTags(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const tags = svg.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<>&]*")*)(\/?)>/g);
  let end = 0;
  for (const tag of tags) {
    expect(tag.index, 'only tags, no loose characters').toBe(end);
    end = tag.index + tag[0].length;
    const name = tag[2] ?? '';
    if (tag[1]) expect(open.pop()).toBe(name);
    else names.push(name);
    if (!tag[1] && !tag[4]) open.push(name);
  }
  expect(end).toBe(svg.length);
  expect(open).toEqual([]);
  return names;
}

test.each(media)('draws $key as a well-formed picture of its size', ({ key, width, height }) => {
  const svg = drawPicture(key);
  const tags = readTags(svg);
  expect(tags[0]).toBe('svg');
  expect(svg).toContain(` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(svg.length).toBeLessThan(150_000);
  for (const unwanted of [
    'text',
    'linearGradient',
    'radialGradient',
    'filter',
    'image',
    'script',
  ]) {
    expect(tags).not.toContain(unwanted);
  }
});

test.each(media)('draws $key the same twice', ({ key }) => {
  expect(drawPicture(key)).toBe(drawPicture(key));
});

test('an unknown key is refused', () => {
  expect(() => drawPicture('no-such-picture')).toThrow('no-such-picture');
});

/** How many tags of the picture match. */
const count = (key: string, tag: RegExp) => drawPicture(key).match(tag)?.length;

test('pictures that count are counted right', () => {
  expect(count('article-evidence', /<circle/g)).toBe(9 + 48 + 82 + 404);
  expect(count('article-scale-up', /<circle [^>]*fill="none"/g)).toBe(900);
  expect(count('article-scale-up', /<circle [^>]*r="8.4"/g)).toBe(100);
  expect(count('facility-rd', /<rect [^>]*fill="#0a4d52"/g)).toBe(10);
  expect(count('facility-rd', /<rect [^>]*fill="#5f9c9a"/g)).toBe(40);
  expect(count('facility-gmp', /<rect [^>]*fill="#5f9c9a"/g)).toBe(40);
  expect(count('facility-gmp', /<rect [^>]*fill="#17676b"/g)).toBe(12);
  expect(count('facility-shanghai', /<rect [^>]*fill="#5f9c9a"/g)).toBe(20);
  expect(count('news-shanghai', /<rect [^>]*fill="#17676b"/g)).toBe(20);
  expect(count('news-open-day', /<rect [^>]*fill="#17676b"/g)).toBe(110);
  expect(count('news-line', /<rect [^>]*fill="#17676b"/g)).toBe(12);
});
