import { expect, test } from 'vitest';
import { callout, chart, figure, h2, h3, ol, p, part, quote, trials, ul } from './body.ts';
import { FORMAT, plainText } from './inline-marks.ts';
import { toRichText } from './lexical.ts';

const targets = {
  media: new Map([['curve', 7]]),
  trials: new Map([
    ['a', 11],
    ['b', 12],
  ]),
};
const convert = (...body: Parameters<typeof toRichText>[0]) =>
  toRichText(body, targets).root.children as Record<string, unknown>[];

/** Texts of a node's children with their formats, links as `[url, …]`. */
const inlineOf = (node: Record<string, unknown> | undefined): unknown[] =>
  ((node?.children ?? []) as Record<string, unknown>[]).map((child) =>
    child.type === 'link'
      ? [(child.fields as { url: string }).url, ...inlineOf(child)]
      : [child.text, child.format],
  );

test('marks become formats, and nothing is lost between them', () => {
  expect(inlineOf(convert(p('每次0.5×10^6^/kg，H~2~O，**要点**。'))[0])).toEqual([
    ['每次0.5×10', 0],
    ['6', FORMAT.superscript],
    ['/kg，H', 0],
    ['2', FORMAT.subscript],
    ['O，', 0],
    ['要点', FORMAT.bold],
    ['。', 0],
  ]);
});

test('marks inside bold text add up', () => {
  expect(inlineOf(convert(p('**CD4^+^细胞**'))[0])).toEqual([
    ['CD4', FORMAT.bold],
    ['+', FORMAT.bold | FORMAT.superscript],
    ['细胞', FORMAT.bold],
  ]);
});

test('a link is made of a label and an address, a citation stays text', () => {
  const [node] = convert(
    p('见[NCT02997878](https://clinicaltrials.gov/study/NCT02997878)[5][6](表1)。'),
  );
  expect(inlineOf(node)).toEqual([
    ['见', 0],
    ['https://clinicaltrials.gov/study/NCT02997878', ['NCT02997878', 0]],
    ['[5][6](表1)。', 0],
  ]);
  expect((node as { children: object[] }).children[1]).toMatchObject({
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false },
  });
});

test('a link may lead to a page of the site and have formats in its label', () => {
  expect(inlineOf(convert(p('[10^10^个](/articles/x)与[2]'))[0])).toEqual([
    ['/articles/x', ['10', 0], ['10', FORMAT.superscript], ['个', 0]],
    ['与[2]', 0],
  ]);
});

test('headings, quotes and lists keep their kind and order', () => {
  expect(convert(h2('甲'), h3('乙'), quote('丙'), ul('丁', '**戊**'), ol('己'))).toMatchObject([
    { type: 'heading', tag: 'h2' },
    { type: 'heading', tag: 'h3' },
    { type: 'quote' },
    {
      type: 'list',
      listType: 'bullet',
      tag: 'ul',
      children: [
        { type: 'listitem', value: 1, children: [{ text: '丁', format: 0 }] },
        { type: 'listitem', value: 2, children: [{ text: '戊', format: FORMAT.bold }] },
      ],
    },
    { type: 'list', listType: 'number', tag: 'ol', children: [{ value: 1 }] },
  ]);
});

test('blocks carry the fields of the editor, with ids in place of keys and no marks', () => {
  const nodes = convert(
    part('剂量', '量'),
    figure('curve', '约10^6^'),
    callout('caution', '核实', '许可会变'),
    trials('对照', 'a', 'b'),
    chart({ title: '人数', unit: '人', source: '[2]', bars: [{ label: '甲', value: 9 }] }),
  );
  expect(nodes.map(({ type, version, format }) => ({ type, version, format }))).toEqual(
    nodes.map(() => ({ type: 'block', version: 2, format: '' })),
  );
  expect(nodes.map(({ fields }) => fields)).toMatchObject([
    { blockType: 'part', blockName: '', title: '剂量', chip: '量' },
    { blockType: 'figure', image: 7, caption: '约10⁶' },
    { blockType: 'callout', tone: 'caution', title: '核实', text: '许可会变' },
    { blockType: 'trialTable', caption: '对照', trials: [11, 12] },
    {
      blockType: 'chart',
      title: '人数',
      unit: '人',
      source: '[2]',
      bars: [{ label: '甲', value: 9 }],
    },
  ]);
  const ids = nodes.map(({ fields }) => (fields as { id: string }).id);
  expect(new Set(ids).size).toBe(nodes.length);
});

test('a key that stands for nothing is an error that names it', () => {
  expect(() => convert(figure('missing', ''))).toThrow('missing');
  expect(() => convert(trials('', 'a', 'nobody'))).toThrow('nobody');
});

test.each([
  ['0.5×10^6^/kg', '0.5×10⁶/kg'],
  ['CD4^+^CD25^+^T', 'CD4⁺CD25⁺T'],
  ['H~2~O', 'H₂O'],
  ['**要点**[文](https://example.com/)[2]', '要点文[2]'],
  ['3–6个月', '3–6个月'],
])('plain text of %s is %s', (marked, plain) => {
  expect(plainText(marked)).toBe(plain);
});
