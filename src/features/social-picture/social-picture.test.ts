import sharp from 'sharp';
import { expect, it } from 'vitest';
import { type SocialSubject, socialPicturePath } from '#content/social-picture.ts';
import { LOCALES } from '#i18n/locales.ts';
import { breakLines } from './break-lines.ts';
import { outlinesOf } from './outlines.ts';
import { pictureSvg } from './picture-svg.ts';

const subject: SocialSubject = { kind: 'diseases', name: 'sle', title: '系统性红斑狼疮' };
const drawn = (title: string) => ({ ...subject, title, siteName: '示例', label: '疾病知识' });
const glyphs = (svg: string) => svg.match(/<path transform=/g)?.length ?? 0;

it('has an address for exactly what it shows', () => {
  const path = socialPicturePath('zh-CN', subject, '示例');
  expect(path).toMatch(/^\/social\/zh-CN\/diseases\/sle\.[0-9a-f]{16}\.png$/);
  expect(socialPicturePath('zh-CN', { ...subject }, '示例')).toBe(path);
  const others = [
    socialPicturePath('zh-CN', { ...subject, title: '未定稿' }, '示例'),
    socialPicturePath('zh-CN', { ...subject, short: 'SLE' }, '示例'),
    socialPicturePath('zh-CN', subject, '改名'),
    socialPicturePath('zh-TW', subject, '示例'),
  ];
  expect(new Set([path, ...others]).size).toBe(5);
});

it.each([
  ['简体中文：间充质干细胞与自身免疫病', ['sc', 'tc']],
  ['繁體中文：間充質幹細胞與自體免疫疾病', ['tc', 'sc']],
  ['Latin: µm, “quotes”, 10⁶ – 1,200 L', ['sc', 'tc']],
] as const)('draws every character of «%s»', async (text, scripts) => {
  const { draw, width } = await outlinesOf(text, scripts);
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text[at] ?? '')) continue;
    expect(width(at, at + 1), text[at]).toBeGreaterThan(0);
    expect(draw(at, at + 1, 0, 0, 10), text[at]).toMatch(/ d="M/);
  }
});

it('draws the forms of the mainland and of Taiwan', async () => {
  const [sc, tc] = await Promise.all([outlinesOf('骨', ['sc']), outlinesOf('骨', ['tc'])]);
  expect(sc.draw(0, 1, 0, 0, 10)).not.toBe(tc.draw(0, 1, 0, 0, 10));
});

it('draws small figures alike, so that a power stays a power', async () => {
  const { draw, width } = await outlinesOf('10¹⁰', ['sc']);
  expect(draw(2, 4, 0, 0, 10).match(/scale\(0\.6\)/g)).toHaveLength(2);
  expect(width(2, 3)).toBeCloseTo(width(0, 1) * 0.6, 0);
});

it('sets a space between Han and Latin, and none elsewhere', async () => {
  const width = async (text: string) => (await outlinesOf(text, ['sc'])).width(0, text.length);
  const parts = async (...texts: string[]) =>
    (await Promise.all(texts.map(width))).reduce((sum, one) => sum + one, 0);
  expect(await width('在GMP平台')).toBeCloseTo((await parts('在', 'GMP', '平台')) + 250, 0);
  expect(await width('平台（GMP）')).toBeCloseTo(await parts('平台', '（', 'GMP', '）'), 0);
});

it('leaves out what no font has, instead of a box', async () => {
  const { draw, width } = await outlinesOf('a\u{1f389}\ue000b', ['sc', 'tc']);
  expect(glyphs(draw(0, 5, 0, 0, 10))).toBe(2);
  expect(width(1, 4)).toBe(0);
});

it('is 1200 × 630 and small, in every language and with any title', async () => {
  for (const locale of LOCALES) {
    const svg = await pictureSvg(locale, drawn('</svg><script>'.repeat(30)));
    expect(svg).not.toContain('script');
    const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 128 }).toBuffer();
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(120_000);
  }
});

it.each([
  ['Han characters', '题'.repeat(200)],
  ['Han characters with pauses', '间充质干细胞与自身免疫病，'.repeat(16)],
  ['Latin letters', 'W'.repeat(200)],
  ['Latin words', 'mesenchymal '.repeat(17)],
])('keeps a title of 200 %s within its place', async (_, title) => {
  const svg = await pictureSvg('zh-CN', drawn(title));
  const lines = [...svg.matchAll(/<g transform="translate\(72 (\d+)\) scale\(([\d.]+) .*?<\/g>/g)];
  // Up to five of the title, and the kind of page above them.
  expect(lines.length).toBeLessThanOrEqual(6);
  for (const [line, y, scale] of lines) {
    expect(Number(y)).toBeGreaterThan(150);
    const places = [...line.matchAll(/<path transform="translate\(([\d.]+) /g)].map(([, x]) => x);
    expect(Number(places.at(-1)) * Number(scale)).toBeLessThan(660);
  }
});

const even = (start: number, end: number) => end - start;
const linesOf = (text: string, limit: number) =>
  breakLines(text, 'zh-CN', even, limit).map(({ start, end }) => text.slice(start, end));

it('breaks lines between words, with no sign left alone', () => {
  const text = '研究到了哪一步：系统性红斑狼疮（活动期），八十二人';
  const lines = linesOf(text, 8);
  expect(lines.join('')).toBe(text);
  for (const line of lines) {
    expect(line).not.toMatch(/^[，。：）、]/);
    expect(line).not.toMatch(/（$/);
  }
});

it('does not begin a line with the end of a word', () => {
  expect(linesOf('微载体生产线在平台建成', 6).join('|')).not.toMatch(/生产\|线/);
});

it('ends a line where a reader pauses, if that takes no more lines', () => {
  expect(linesOf('间充质干细胞与自身免疫病：研究走到了哪一步', 10).at(-1)).toBe('研究走到了哪一步');
});

it('lets a sign hang over the edge rather than part a phrase', () => {
  expect(linesOf('先把每一级数清楚，再放大十倍', 8)).toEqual(['先把每一级数清楚，', '再放大十倍']);
});

it('makes lines of about equal length', () => {
  const [first = '', second = ''] = linesOf('one two three four five six', 24);
  expect(Math.abs(first.trim().length - second.length)).toBeLessThan(8);
});

it('splits what is longer than a line', () => {
  expect(linesOf('x'.repeat(25), 10).map((line) => line.length)).toEqual([10, 10, 5]);
});
