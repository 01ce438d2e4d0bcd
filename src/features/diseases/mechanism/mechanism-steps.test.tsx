import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MECHANISM_DRAWINGS } from '../mechanism-drawings.ts';
import { MechanismSteps } from './mechanism-steps.tsx';

const draw = (drawings: readonly (typeof MECHANISM_DRAWINGS)[number][]) =>
  renderToStaticMarkup(
    <MechanismSteps
      steps={drawings.map((drawing) => ({
        drawing,
        title: `标题${drawing}`,
        pieces: [{ kind: 'text', text: 'CD4^+^' }],
      }))}
      locale="zh-CN"
    />,
  );

test.each(MECHANISM_DRAWINGS)(
  '“%s” is drawn, small, and left to the words for who hears',
  (one) => {
    const html = draw([one]);
    const svg = /<svg aria-hidden="true".*?<\/svg>/s.exec(html)?.[0] ?? '';
    expect(svg.match(/<(?:path|circle|ellipse)/g)?.length).toBeGreaterThan(3);
    expect(svg.length).toBeLessThan(9000);
    expect(svg).not.toMatch(/NaN|undefined|style=/);
    expect(html).toContain(`标题${one}`);
    expect(html).toContain('CD4<sup>+</sup>');
  },
);

test('there are as many columns as steps; what is research takes the whole width, unnumbered', () => {
  const html = draw(['trigger', 't-cell', 'loss', 'msc']);
  expect(html).toContain('md:grid-cols-3');
  expect(html.match(/md:col-span-full/g)).toHaveLength(1);
  expect(html.match(/tabular-nums">\d</g)).toEqual([1, 2, 3].map((n) => `tabular-nums">${n}<`));
});

test('without steps there is nothing', () => {
  expect(draw([])).toBe('');
});
