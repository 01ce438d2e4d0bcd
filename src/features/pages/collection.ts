import { contentCollection } from '#cms/content-collection.ts';
import { summaryField, titleField } from '#cms/fields/basics.ts';
import { label, labels } from '#cms/label.ts';
import { pageBlocks } from './blocks.ts';

export const pages = contentCollection({
  slug: 'pages',
  labels: labels('页面', '頁面', 'Page', 'Pages'),
  titleField: 'title',
  requiredInLanguage: ['title', 'blocks'],
  fields: [
    titleField(),
    summaryField(),
    {
      name: 'blocks',
      type: 'blocks',
      localized: true,
      maxRows: 50,
      label: label('内容区块', '內容區塊', 'Blocks'),
      labels: labels('区块', '區塊', 'Block', 'Blocks'),
      blocks: pageBlocks,
    },
  ],
});
