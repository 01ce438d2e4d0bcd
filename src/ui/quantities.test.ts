import { describe, expect, it } from 'vitest';
import { quantityAtEnd, splitQuantities } from './quantities.ts';

const together = (text: string) =>
  splitQuantities(text)
    .filter((piece) => piece.together)
    .map((piece) => piece.text);

describe('a number stays with its unit', () => {
  it.each([
    ['每次5 mg，共82人', ['5 mg', '82人']],
    ['平均随访43.4±25.9个月', ['43.4±25.9个月']],
    ['每10万人20–70例', ['10万人', '20–70例']],
    ['隨訪12個月，間隔4週', ['12個月', '4週']],
    ['占35–45%，1,500多位', ['35–45%', '1,500多位']],
    [
      '43.4 ± 25.9 months, at 4 years, on 1 November 2026',
      ['43.4 ± 25.9 months', '4 years', '1 November'],
    ],
    ['a rise in IL-10; CD8', ['IL-10']],
    ['请联系400-012 6688，或+86 10 8888 6666', ['400-012 6688', '+86 10 8888 6666']],
    ['at 37 °C for 24 h, 2 mL/kg', ['37 °C', '24 h', '2 mL/kg']],
    ['20世纪70年代', ['20世纪', '70年代']],
    ['3–6个月', ['3–6个月']],
    ['0.5×10^6^/kg，每四周一次', ['0.5×10^6^/kg']],
  ])('%s', (text, kept) => {
    expect(together(text)).toEqual(kept);
  });

  it.each([
    '第3条',
    'Th17与Treg',
    '5 groups',
    '2 yearly',
    '占44.1%',
    '10.1038/s41586',
    '2018；7：44',
  ])('leaves %s alone', (text) => {
    expect(together(text)).toEqual([]);
  });

  it('changes no character', () => {
    const text = '41位每周一次静脉输注，共四次；另外41位作为对照；随访12个月，1×10';
    expect(
      splitQuantities(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('is found at the end, where a citation keeps to it', () => {
    expect(quantityAtEnd('随访12个月')).toBe('12个月');
    expect(quantityAtEnd('随访12个月。')).toBe('');
    expect(quantityAtEnd('见2018')).toBe('');
  });
});
