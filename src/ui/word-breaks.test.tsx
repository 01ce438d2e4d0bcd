import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MarkedText } from './marked-text.tsx';
import { PieceBreaks, WordBreaks } from './word-breaks.tsx';

const set = (text: string, wide = false) =>
  renderToStaticMarkup(<WordBreaks text={text} locale="zh-CN" wide={wide} />);
const phrases = (html: string) => html.split('</span><span class="phrase">').length;

it('makes each phrase of a heading a box of its own', () => {
  const html = set('间充质干细胞与自身免疫病：研究走到了哪一步');
  expect(phrases(html)).toBe(2);
  expect(html).toContain('：</span><span class="phrase">研究');
  expect(set('没有停顿的标题')).not.toContain('phrase');
});

it('lets lines end between words, before no closing sign and after no opening one', () => {
  expect(set('技术平台（示例）')).toContain('技术<wbr/>平台');
  expect(set('技术平台（示例）')).not.toMatch(/（<wbr\/>|<wbr\/>）/);
  expect(set('剂量10×20与IL-10')).not.toMatch(/[×-]<wbr\/>/);
  expect(set('写信到marketing@example.com')).toContain('marketing@example.com');
});

it('leaves no single character behind after a pause', () => {
  expect(set('保存摘要，不保存地址')).toContain('不保存<wbr/>地址');
});

it('parts no number from its unit', () => {
  expect(set('从9个人到404个人')).toContain('9个人到');
  expect(set('1,200\u00a0L生产线')).toContain('1,200\u00a0L<');
});

it('keeps the space between Han and Latin where a line may end between them', () => {
  expect(set('在GMP平台建成')).toContain('GMP<span class="han-gap"></span><wbr/>平台');
  expect(set('1,200L生产线')).toContain('L<span class="han-gap"></span><wbr/>生产');
  expect(set('技术平台')).not.toContain('han-gap');
});

it('hides space and break together where a short phrase stays whole', () => {
  const html = set('2026新年联欢：把一年的工作数一遍', true);
  expect(html).toContain('2026<span class="han-gap md:hidden"></span><wbr class="md:hidden"/>新年');
  expect(html).not.toContain('<wbr/>');
});

it('leaves pieces of a heading without boxes: a sign may follow that belongs to them', () => {
  const html = renderToStaticMarkup(<PieceBreaks text="自身免疫病：研究" locale="zh-CN" />);
  expect(html).not.toContain('phrase');
  expect(html).toContain('<wbr/>');
});

it('leaves English to its spaces', () => {
  expect(renderToStaticMarkup(<WordBreaks text="Cells: made, counted" locale="en" />)).toBe(
    'Cells: made, counted',
  );
});

it('goes with raised signs', () => {
  const html = renderToStaticMarkup(<MarkedText text="剂量1×10^6^的长期研究" heading="zh-CN" />);
  expect(html).toContain('<sup>6</sup>');
  expect(html).toMatch(/长期<wbr\/>研究$/);
  expect(renderToStaticMarkup(<MarkedText text="剂量研究" />)).toBe('剂量研究');
});
