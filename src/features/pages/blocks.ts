import type { ArrayField, Block, Field, TextareaField, TextField } from 'payload';
import { blockRowLabel, rowLabel } from '#cms/admin/labels.ts';
import { bodyEditor, plainEditor } from '#cms/editor.ts';
import { type Label, label, labels } from '#cms/label.ts';

const title = (required = false): TextField => ({
  name: 'title',
  type: 'text',
  required,
  label: label('标题', '標題', 'Title'),
});
const text = (name: string, text: Label, required = false): TextField => ({
  name,
  type: 'text',
  required,
  label: text,
});
const longText = (name: string, text: Label): TextareaField => ({
  name,
  type: 'textarea',
  label: text,
});
const image = (name = 'media'): Field => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label: label('图片', '圖片', 'Picture'),
});
const items = (fields: Field[], named: string, maxRows = 24): ArrayField => ({
  name: 'items',
  type: 'array',
  maxRows,
  label: label('条目', '條目', 'Items'),
  labels: labels('条目', '條目', 'Item', 'Items'),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel(label('条目', '條目', 'Item'), named) },
  },
  fields,
});

const blocks: Block[] = [
  {
    slug: 'hero',
    labels: labels('页首', '頁首', 'Hero', 'Heroes'),
    fields: [title(true), longText('lede', label('导语', '導語', 'Stand-first')), image()],
  },
  {
    slug: 'text',
    labels: labels('正文', '正文', 'Text', 'Texts'),
    fields: [
      {
        name: 'body',
        type: 'richText',
        required: true,
        editor: bodyEditor,
        label: label('正文', '正文', 'Body'),
      },
    ],
  },
  {
    slug: 'figures',
    labels: labels('数字', '數字', 'Figures', 'Figures'),
    fields: [
      title(),
      items(
        [
          text('value', label('数值', '數值', 'Value'), true),
          text('unit', label('单位', '單位', 'Unit')),
          text('label', label('说明', '說明', 'What it counts'), true),
        ],
        'label',
      ),
    ],
  },
  {
    slug: 'features',
    labels: labels('要点', '要點', 'Features', 'Features'),
    fields: [
      title(),
      items([title(true), longText('text', label('内容', '內容', 'Text'))], 'title'),
    ],
  },
  {
    slug: 'timeline',
    labels: labels('时间线', '時間線', 'Time line', 'Time lines'),
    fields: [
      title(),
      items(
        [
          text('date', label('时间', '時間', 'When'), true),
          title(true),
          longText('text', label('内容', '內容', 'Text')),
        ],
        'title',
      ),
    ],
  },
  {
    slug: 'facilities',
    labels: labels('场地', '場地', 'Facilities', 'Facilities'),
    fields: [title()],
  },
  {
    slug: 'logos',
    labels: labels('合作伙伴', '合作夥伴', 'Logos', 'Logos'),
    fields: [title(), items([text('name', label('名称', '名稱', 'Name'), true), image()], 'name')],
  },
  {
    slug: 'faq',
    labels: labels('常见问题', '常見問題', 'Questions and answers', 'Questions and answers'),
    fields: [
      title(),
      items(
        [
          text('question', label('问题', '問題', 'Question'), true),
          {
            name: 'answer',
            type: 'richText',
            required: true,
            editor: plainEditor,
            label: label('回答', '回答', 'Answer'),
          },
        ],
        'question',
      ),
    ],
  },
  {
    slug: 'cta',
    labels: labels('行动按钮', '行動按鈕', 'Call to action', 'Calls to action'),
    fields: [
      title(true),
      longText('text', label('内容', '內容', 'Text')),
      text('label', label('按钮文字', '按鈕文字', 'Label of the button'), true),
      text('href', label('链接', '連結', 'Link'), true),
    ],
  },
];

/** Blocks of which editors build pages; a folded one shows its kind and its title. */
export const pageBlocks: Block[] = blocks.map((block) => ({
  ...block,
  admin: {
    disableBlockName: true,
    components: { Label: blockRowLabel(block.labels?.singular as Label, 'title') },
  },
}));
