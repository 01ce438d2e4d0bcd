import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { HTMLElement, parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { markdownDocument } from './markdown-document.ts';
import { heading, link, list, paragraph, table, text } from './nodes.ts';
import { plainBody } from './plain-body.ts';
import { plainReferences } from './plain-references.ts';
import { plainTerms } from './plain-terms.ts';
import { writeHtml, writeMarkdown } from './write-plain.ts';

const context = {
  locale: 'zh-CN',
  base: 'https://www.example.com/articles/a',
  numbers: new Set([1, 2]),
} as const;
const read = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
const typesIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];
const textIn = (node: Nodes): string =>
  'children' in node ? node.children.map(textIn).join('') : 'value' in node ? node.value : '';

const node = (type: string, children: object[] = [], more: object = {}) => ({
  type,
  children,
  ...more,
});
const words = (value: string, format = 0) => ({ type: 'text', text: value, format });
const block = (blockType: string, fields: object) =>
  node('block', [], { fields: { blockType, ...fields } });
const bodyOf = (...children: object[]) => ({ root: { children } });
const image = { id: 1, alt: '载体', url: '/api/media/file/a.png', width: 10, height: 5 };
const trial = {
  id: 1,
  title: '脐带MSC|试验',
  registryId: 'NCT01662973',
  phase: '2',
  status: 'completed',
  participants: 1200,
  dose: '0.5×10^6^/kg',
  outcomes: [{ measure: '死亡比例', baseline: '35–45', result: '16', unit: '%', timePoint: '5年' }],
};

const body = bodyOf(
  block('part', { title: '第一部分' }),
  node('paragraph', [
    words('见[1-2]，'),
    words('重要', 1),
    words('：10'),
    words('6', 64),
    words('，登记号NCT01662973。'),
    node('link', [words('关于我们')], { fields: { linkType: 'custom', url: '/about' } }),
    node('link', [words('坏链接')], { fields: { linkType: 'custom', url: 'javascript:alert(1)' } }),
  ]),
  node('heading', [words('小标题')], { tag: 'h3' }),
  node('list', [node('listitem', [words('甲')]), node('listitem', [words('乙')])], {
    listType: 'number',
    start: 3,
  }),
  node('quote', [words('引文')]),
  block('figure', { image, caption: '图1[1]' }),
  block('callout', { tone: 'caution', title: '注意', text: '第一行\n第二行' }),
  block('chart', {
    title: '人数',
    unit: '人',
    source: '文献[2]',
    bars: [{ label: '克罗恩病', value: 8200, note: '2018年' }],
  }),
  block('trialTable', { caption: '研究', trials: [trial] }),
);
const nodes = plainBody(body, context);
const markdown = writeMarkdown(nodes);
const html = writeHtml(nodes);

it('writes every block as Markdown', () => {
  expect(markdown).toContain('## 第一部分');
  expect(markdown).toContain('### 小标题');
  expect(markdown).toContain('\\[1-2]');
  expect(markdown).toContain('**重要**：10^6');
  expect(markdown).toContain('[NCT01662973](https://clinicaltrials.gov/study/NCT01662973)');
  expect(markdown).toContain('[关于我们](https://www.example.com/about)');
  expect(markdown).toContain('3. 甲\n4. 乙');
  expect(markdown).toContain('> 引文');
  expect(markdown).toContain('![载体](https://www.example.com/api/media/file/a.png)');
  expect(markdown).toContain('> **注意**');
  expect(markdown).toMatch(/\| 克罗恩病 \| 2018年 \| 8,200 \|/);
  expect(markdown).toContain('脐带MSC\\|试验');
  expect(markdown).toContain('死亡比例：16%（基线35–45%，5年）');
});

it('writes the same as HTML without classes, styles and scripts', () => {
  expect(html).toContain('<h2>第一部分</h2>');
  expect(html).toContain('10<sup>6</sup>');
  expect(html).toContain('<sup>[1-2]</sup>');
  expect(html).toContain('0.5×10<sup>6</sup>/kg');
  expect(html).toContain('<ol start="3">');
  expect(html).toContain('<a href="https://www.example.com/about">关于我们</a>');
  expect(html).not.toMatch(/class=|style=|id=|<script|javascript:|href="\/|src="\//);
});

it('lists the literature under the numbers that the text cites', () => {
  const references = [
    { number: 1, raw: '* A. Lancet 2018 <b>', doi: '10.1016/S0140-6736(18)30999-1', pmid: '1' },
    { number: 2, raw: '# B', doi: null, pmid: null },
  ];
  const written = writeMarkdown(plainReferences(references, 'zh-CN'));
  expect(written).toMatch(/^## 参考文献\n\n1\. \\\* A\./);
  expect(written).toContain('(https://pubmed.ncbi.nlm.nih.gov/1/)');
  expect(written).toContain('2. \\# B');
});

it('lists the terms that the page explains', () => {
  const terms = [
    { term: 'MSC', expansion: '间充质干细胞', explanation: '一种*成体*干细胞。' },
    { term: 'SLE', expansion: '', explanation: '系统性红斑狼疮。' },
  ];
  expect(writeMarkdown(plainTerms(terms, 'zh-CN'))).toBe(
    '## 本文术语\n\n- **MSC（间充质干细胞）**：一种\\*成体\\*干细胞。\n- **SLE**：系统性红斑狼疮。\n',
  );
  expect(writeMarkdown(plainTerms(terms.slice(1), 'en'))).toContain('- **SLE**: ');
  expect(plainTerms([], 'en')).toEqual([]);
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '# not a heading',
    '---',
    '| a | b |',
    '```js',
    '[1]: http://evil.example',
    '![](http://evil.example/a.png)',
    '> quote\n\n1. list\n* list',
    '&lt;b&gt;',
    '<http://evil.example>',
    '\\',
  ),
);

it('keeps any text a text, in Markdown and in HTML', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, two) => {
      const tree = [
        heading(1, [text(one)]),
        paragraph([text(one), link('https://www.example.com/', [text('x')]), text(two)]),
        list([[paragraph([text(two)])]], 1),
        table([[[text(one)]], [[text(two)]]]),
      ];
      const again = read(writeMarkdown(tree));
      const allowed = new Set(
        'root heading paragraph text link list listItem table tableRow tableCell'.split(' '),
      );
      expect(typesIn(again).filter((type) => !allowed.has(type))).toEqual([]);
      expect(typesIn(again).filter((type) => type === 'link')).toHaveLength(1);
      expect(typesIn(again).filter((type) => type === 'heading').length).toBeLessThanOrEqual(1);
      const flat = (value: string) => value.replace(/\s+/g, '');
      expect(flat(textIn(again))).toContain(flat(`${text(one).value}x${text(two).value}`));
      const tags = parse(writeHtml(tree)).querySelectorAll('*');
      expect(tags.every((tag) => tag instanceof HTMLElement)).toBe(true);
      expect(tags.map((tag) => tag.tagName)).not.toContain('SCRIPT');
      expect(tags.filter((tag) => tag.tagName === 'A' || tag.tagName === 'IMG')).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

it('keeps any text inside its line of the data in front', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constant('a"\n---\nevil: 1\u2028x')), (value) => {
      const lines = markdownDocument({ title: value, empty: '' }, []).split(
        /\r?\n|\u2028|\u2029|\u0085/,
      );
      expect(lines[0]).toBe('---');
      expect(lines.indexOf('---', 1)).toBe(2);
      if (value) expect(JSON.parse(lines[1]?.replace(/^title: /, '') ?? '')).toBe(value);
    }),
  );
});
