import { rowLabel } from '#cms/admin/labels.ts';
import { contentCollection } from '#cms/content-collection.ts';
import { coverField, summaryField, titleField } from '#cms/fields/basics.ts';
import { bodyField } from '#cms/fields/body.ts';
import { medicalReviewField } from '#cms/fields/medical-review.ts';
import { referencesField } from '#cms/fields/references.ts';
import { label, labels } from '#cms/label.ts';
import { cacheTags } from '#lib/cache-tags.ts';
import { monthTagsOf } from './months.ts';
import { sourceField } from './source-field.ts';

interface Listed {
  id: number | string;
  diseases?: (number | { id: number })[] | null;
  publishedAt?: string | Date | null;
}

export const articles = contentCollection({
  slug: 'articles',
  grows: true,
  labels: labels('文章', '文章', 'Article', 'Articles'),
  titleField: 'title',
  requiredInLanguage: ['title', 'summary', 'body'],
  listColumns: ['diseases'],
  facets: (doc) => {
    const { diseases, publishedAt } = doc as Listed;
    return [
      ...(diseases ?? []).map((disease) =>
        cacheTags.facet('articles', 'disease', typeof disease === 'object' ? disease.id : disease),
      ),
      ...monthTagsOf(publishedAt),
    ];
  },
  fields: [
    titleField(),
    summaryField(),
    {
      name: 'keyPoints',
      type: 'array',
      maxRows: 8,
      label: label('要点', '要點', 'Key points'),
      labels: labels('要点', '要點', 'Key point', 'Key points'),
      localized: true,
      admin: {
        initCollapsed: true,
        components: { RowLabel: rowLabel(label('要点', '要點', 'Key point'), 'text') },
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          required: true,
          label: label('内容', '內容', 'Text'),
        },
      ],
    },
    coverField(),
    bodyField(),
  ],
  tabs: [
    { label: label('参考文献', '參考文獻', 'References'), fields: [referencesField()] },
    {
      label: label('来源与审阅', '來源與審閱', 'Source and review'),
      fields: [sourceField(), medicalReviewField()],
    },
  ],
  sidebar: [
    {
      name: 'diseases',
      type: 'relationship',
      relationTo: 'diseases',
      hasMany: true,
      maxRows: 20,
      label: label('相关疾病', '相關疾病', 'Diseases'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'topics',
      type: 'text',
      hasMany: true,
      maxRows: 10,
      label: label('主题词', '主題詞', 'Topics'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 6,
      label: label('推荐阅读', '推薦閱讀', 'Recommended reading'),
      admin: {
        position: 'sidebar',
        description: label(
          '不足三篇时，用同一疾病的文章补足。',
          '不足三篇時，以同一疾病的文章補足。',
          'Topped up to three by articles on the same diseases.',
        ),
      },
    },
    {
      name: 'healthKnowledge',
      type: 'checkbox',
      defaultValue: false,
      label: label('健康科普', '健康科普', 'Health knowledge'),
      admin: {
        position: 'sidebar',
        description: label(
          '科普页面不显示联系方式（《互联网广告管理办法》）。',
          '科普頁面不顯示聯絡方式（《互聯網廣告管理辦法》）。',
          'Such a page shows no contact details (Measures for Internet Advertising).',
        ),
      },
    },
  ],
});
