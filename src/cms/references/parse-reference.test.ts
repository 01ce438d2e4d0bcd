import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articles } from '#demo/records/articles.ts';
import { parseReference } from './parse-reference.ts';

test('Vancouver', () => {
  expect(
    parseReference(
      'Liang J, Zhang H, Kong W, et al. Safety analysis in patients with autoimmune disease. Stem Cell Res Ther. 2018;9(1):312. doi:10.1186/s13287-018-1053-4. PMID: 30442197',
    ),
  ).toEqual({
    authors: 'Liang J, Zhang H, Kong W, et al',
    title: 'Safety analysis in patients with autoimmune disease',
    container: 'Stem Cell Res Ther',
    year: '2018',
    volume: '9',
    issue: '1',
    pages: '312',
    doi: '10.1186/s13287-018-1053-4',
    pmid: '30442197',
  });
});

test('without authors', () => {
  expect(
    parseReference(
      'Migration and homeostasis of regulatory T cells in rheumatoid arthritis. Front Immunol. 2022;13:947636.',
    ),
  ).toMatchObject({ container: 'Front Immunol', year: '2022', volume: '13', pages: '947636' });
});

test('GB/T 7714 in Chinese', () => {
  expect(
    parseReference(
      '中华医学会风湿病学分会, 中国医院协会临床新技术应用专业委员会. 异体间充质干细胞治疗系统性红斑狼疮专家共识[J]. 中华风湿病学杂志. 2022;26(01):1-8.',
    ),
  ).toMatchObject({
    title: '异体间充质干细胞治疗系统性红斑狼疮专家共识',
    container: '中华风湿病学杂志',
    issue: '01',
    pages: '1-8',
  });
});

test('APA', () => {
  expect(
    parseReference(
      'Petrou, P., & Kassis, I. (2020). Beneficial effects of transplantation. Brain, 143(12), 3574–3588. https://doi.org/10.1093/brain/awaa333',
    ),
  ).toMatchObject({
    title: 'Beneficial effects of transplantation',
    container: 'Brain',
    volume: '143',
    pages: '3574-3588',
    doi: '10.1093/brain/awaa333',
  });
});

test('initials with full stops are no parts of their own', () => {
  expect(
    parseReference(
      'Tsokos G. C. Systemic lupus erythematosus. N Engl J Med. 2011;365(22):2110-2121.',
    ),
  ).toMatchObject({ container: 'N Engl J Med', year: '2011', pages: '2110-2121' });
});

test('every reference of the demo gives year, volume and pages', () => {
  const lines = new Set(articles.flatMap(({ references }) => references));
  expect(lines.size).toBe(13);
  for (const line of lines) {
    expect(parseReference(line), line).toMatchObject({
      year: expect.stringMatching(/^20\d\d$/),
      volume: expect.any(String),
      pages: expect.any(String),
      container: expect.any(String),
    });
  }
});

test('whatever is pasted, it answers quickly and does not throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 1000 }), (line) => void parseReference(line)));
});
