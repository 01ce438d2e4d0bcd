import type { GroupField } from 'payload';
import { label } from '../label.ts';

/** How a document shows in search results and when it is shared; empty: title and summary. */
export const seoField = (): GroupField => ({
  name: 'seo',
  type: 'group',
  label: label('搜索与分享', '搜尋與分享', 'Search and sharing'),
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 70,
      label: label('搜索标题', '搜尋標題', 'Search title'),
      admin: {
        description: label('留空则用正文标题。', '留空則用正文標題。', 'Empty: the title is used.'),
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 200,
      label: label('搜索摘要', '搜尋摘要', 'Search description'),
      admin: {
        description: label('留空则用摘要。', '留空則用摘要。', 'Empty: the summary is used.'),
      },
    },
  ],
});
