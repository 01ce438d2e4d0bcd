import type { GlobalConfig } from 'payload';
import { globalAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { paragraph, words } from '#cms/fields/texts.ts';
import { groups } from '#cms/groups.ts';
import { globalInvalidationHooks } from '#cms/hooks/invalidation.ts';
import { label, labels } from '#cms/label.ts';

export const home: GlobalConfig = {
  slug: 'home',
  label: label('首页', '首頁', 'Home page'),
  access: globalAccess,
  admin: { group: groups.site, hideAPIURL: true },
  hooks: globalInvalidationHooks('home'),
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('首屏', '首屏', 'Top'),
          fields: [
            words('eyebrow', label('眉题', '眉題', 'Line above the title')),
            words('title', label('标题', '標題', 'Title')),
            paragraph('lede', label('导语', '導語', 'Stand-first')),
          ],
        },
        {
          label: label('平台', '平台', 'Platform'),
          fields: [
            words('platformTitle', label('平台：标题', '平台：標題', 'Platform: title')),
            paragraph('platformText', label('平台：内容', '平台：內容', 'Platform: text')),
            {
              name: 'stages',
              type: 'array',
              maxRows: 5,
              label: label('平台：生长阶段', '平台：生長階段', 'Platform: stages of growth'),
              labels: labels('阶段', '階段', 'Stage', 'Stages'),
              admin: {
                initCollapsed: true,
                components: { RowLabel: rowLabel(label('阶段', '階段', 'Stage'), 'name') },
              },
              fields: [
                words('name', label('名称', '名稱', 'Name')),
                words('description', label('说明', '說明', 'Description')),
              ],
            },
          ],
        },
        {
          label: label('规模', '規模', 'Scale'),
          fields: [
            words('scaleTitle', label('规模：标题', '規模：標題', 'Scale: title')),
            paragraph('scaleText', label('规模：内容', '規模：內容', 'Scale: text')),
          ],
        },
        {
          label: label('知识与文章', '知識與文章', 'Knowledge and articles'),
          fields: [
            words('diseasesTitle', label('疾病知识：标题', '疾病知識：標題', 'Diseases: title')),
            paragraph('diseasesText', label('疾病知识：内容', '疾病知識：內容', 'Diseases: text')),
            {
              name: 'featuredArticle',
              type: 'relationship',
              relationTo: 'articles',
              label: label('推荐文章', '推薦文章', 'Featured article'),
            },
          ],
        },
        {
          label: label('联系', '聯絡', 'Contact'),
          fields: [
            words('contactTitle', label('联系：标题', '聯絡：標題', 'Contact: title')),
            paragraph('contactText', label('联系：内容', '聯絡：內容', 'Contact: text')),
          ],
        },
      ],
    },
  ],
};
