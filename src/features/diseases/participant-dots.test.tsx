import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { dotsPerStudy, ParticipantDots } from './participant-dots.tsx';

const dotsIn = (html: string) => html.match(/h0/g)?.length ?? 0;

it('draws one dot per participant', () => {
  const html = renderToStaticMarkup(<ParticipantDots participants={[82, 9]} locale="zh-CN" />);
  expect(dotsIn(html)).toBe(91);
  expect(html).toContain('2项研究，<b class="font-semibold text-data">91</b>位参与者');
});

it('says so where it draws fewer', () => {
  expect(dotsPerStudy([700, 500, 3])).toEqual([700, 300]);
  const html = renderToStaticMarkup(<ParticipantDots participants={[700, 500]} locale="zh-CN" />);
  expect(dotsIn(html)).toBe(1000);
  expect(html).toContain('1,200');
  expect(html).toContain('只画出前1,000点');
});
