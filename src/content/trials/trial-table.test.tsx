import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { sampleTrial } from './sample-trial.ts';
import { TrialTable } from './trial-table.tsx';

/** Without the marks that keep numbers and units on one line. */
const html = renderToStaticMarkup(
  <TrialTable trials={[sampleTrial]} caption="研究" locale="zh-CN" />,
).replace(/<span class="nb">(.*?)<\/span>/g, '$1');

it('is a table whose cells have headers, also where it is laid out as a list', () => {
  expect(html.match(/<th scope="col" role="columnheader"/g)).toHaveLength(7);
  expect(html.match(/role="rowheader"/g)).toHaveLength(1);
  expect(html.match(/role="cell"/g)).toHaveLength(6);
  expect(html).toContain('role="table"');
});

it('hides the labels of the list from those who hear the headers', () => {
  expect(html.match(/<span aria-hidden="true"[^>]*>人数<\/span>/g)).toHaveLength(1);
});

it('leads to the registry and shows powers raised', () => {
  expect(html).toContain('href="https://clinicaltrials.gov/study/NCT01662973"');
  expect(html).toContain('0.5×10<sup>6</sup>/kg');
});

it('says what was reported, from what, and when', () => {
  const said = html.replaceAll(/<wbr\/>|<\/?span[^>]*>/g, '');
  expect(said).toContain('死亡比例：16%（基线35–45%，5年）');
  expect(said).toContain('乏力：研究报告减轻');
  expect(html).toContain('1,200');
  expect(html).toContain('未报告');
});

it('is nothing without trials', () => {
  expect(renderToStaticMarkup(<TrialTable trials={[]} caption="研究" locale="en" />)).toBe('');
});

it('says which columns script may sort, and by what', () => {
  expect(html).toMatch(/data-sort="descending"[^>]*>人数/);
  expect(html).toContain('data-value="1200"');
  expect(html).not.toContain('<button');
});
