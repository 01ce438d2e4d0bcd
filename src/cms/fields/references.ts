import type { ArrayField, TextField } from 'payload';
import { citedRowLabel } from '../admin/labels.ts';
import { label } from '../label.ts';
import { parseReference } from '../references/parse-reference.ts';

const part = (name: string, text: ReturnType<typeof label>, width = '33%'): TextField => ({
  name,
  type: 'text',
  label: text,
  admin: { width },
});

/**
 * Literature of a document. The editor pastes a line as printed; what can be read out of it is
 * filled in, and what the editor corrects stays.
 */
export const referencesField = (): ArrayField => ({
  name: 'references',
  type: 'array',
  maxRows: 200,
  label: label('参考文献', '參考文獻', 'References'),
  labels: {
    singular: label('文献', '文獻', 'Reference'),
    plural: label('参考文献', '參考文獻', 'References'),
  },
  admin: {
    initCollapsed: true,
    components: { RowLabel: citedRowLabel(label('文献', '文獻', 'Reference'), 'raw') },
    description: label(
      '按正文引用的顺序排列；正文中写 [1]、[2] 即可相互链接。',
      '按正文引用的順序排列；正文中寫 [1]、[2] 即可相互連結。',
      'In the order in which the text cites them; write [1], [2] in the text to link them.',
    ),
  },
  hooks: {
    beforeChange: [
      ({ value }) =>
        Array.isArray(value)
          ? value.map((row) => ({ ...row, ...missing(parseReference(row.raw ?? ''), row) }))
          : value,
    ],
  },
  fields: [
    {
      name: 'raw',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: label('文献原文', '文獻原文', 'Reference as printed'),
    },
    {
      type: 'row',
      fields: [
        part('authors', label('作者', '作者', 'Authors'), '50%'),
        part('title', label('题名', '題名', 'Title'), '50%'),
        part('container', label('期刊或来源', '期刊或來源', 'Journal or source')),
        part('year', label('年份', '年份', 'Year')),
        part('volume', label('卷', '卷', 'Volume')),
        part('issue', label('期', '期', 'Issue')),
        part('pages', label('页码', '頁碼', 'Pages')),
        part('doi', label('DOI', 'DOI', 'DOI')),
        part('pmid', label('PMID', 'PMID', 'PMID')),
      ],
    },
  ],
});

/** Parsed values for the fields that are still empty. */
const missing = (parsed: object, row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(parsed).filter(([key, value]) => value && !row[key]));
