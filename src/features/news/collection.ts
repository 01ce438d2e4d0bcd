import { contentCollection } from '#cms/content-collection.ts';
import { coverField, summaryField, titleField } from '#cms/fields/basics.ts';
import { bodyField } from '#cms/fields/body.ts';
import { momentPicker } from '#cms/fields/dates.ts';
import { label, labels } from '#cms/label.ts';

const isEvent = (data: { category?: string }) => data.category === 'event';

export const news = contentCollection({
  slug: 'news',
  grows: true,
  labels: labels('新闻', '新聞', 'News item', 'News'),
  titleField: 'title',
  requiredInLanguage: ['title', 'body'],
  listColumns: ['category'],
  fields: [
    titleField(),
    {
      name: 'category',
      type: 'select',
      required: true,
      defaultValue: 'company',
      index: true,
      label: label('类别', '類別', 'Category'),
      options: [
        { value: 'company', label: label('公司动态', '公司動態', 'Company') },
        { value: 'industry', label: label('行业资讯', '行業資訊', 'Industry') },
        { value: 'event', label: label('活动', '活動', 'Event') },
      ],
    },
    summaryField(),
    coverField(),
    {
      name: 'event',
      type: 'group',
      label: label('活动信息', '活動資訊', 'Event'),
      admin: { condition: isEvent },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'start',
              type: 'date',
              label: label('开始', '開始', 'Starts'),
              admin: { date: momentPicker },
            },
            {
              name: 'end',
              type: 'date',
              label: label('结束', '結束', 'Ends'),
              admin: { date: momentPicker },
            },
          ],
        },
        { name: 'place', type: 'text', localized: true, label: label('地点', '地點', 'Place') },
      ],
    },
    bodyField(),
  ],
});
