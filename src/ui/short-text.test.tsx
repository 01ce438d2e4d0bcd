import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ShortText } from './short-text.tsx';

const set = (text: string) => renderToStaticMarkup(<ShortText text={text} />);

it('lets lines of Han text end between words', () => {
  expect(set('研究报告下降，不说明疗效')).toBe(
    '<span class="break-keep">研究<wbr/>报告<wbr/>下降，不说明<wbr/>疗效</span>',
  );
});

it('parts no number from its unit, and no telephone number', () => {
  expect(set('保存24个月，4,000 m²以上')).toMatch(/24个月.*4,000\u00a0m²/);
  expect(set('请联系400-012 6688。')).toContain('400-012\u00a06688。');
  expect(set('or 400-012 6688.')).toBe('or <span class="nb">400-012 6688</span>.');
});

it('raises powers, typed as one character or as marks', () => {
  expect(set('达到10¹⁰量级')).toContain('10<sup class="text-[0.6em]">10</sup>');
  expect(set('剂量1×10^6^')).toContain('10<sup>6</sup>');
});
