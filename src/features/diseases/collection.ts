import { rowLabel } from '#cms/admin/labels.ts';
import { contentCollection } from '#cms/content-collection.ts';
import { coverField, summaryField } from '#cms/fields/basics.ts';
import { bodyField } from '#cms/fields/body.ts';
import { medicalReviewField } from '#cms/fields/medical-review.ts';
import { referencesField } from '#cms/fields/references.ts';
import { label, labels } from '#cms/label.ts';
import { glanceField } from './glance-field.ts';
import { keyFiguresField } from './key-figures-field.ts';
import { mechanismStepsField } from './mechanism-steps-field.ts';

export const diseases = contentCollection({
  slug: 'diseases',
  labels: labels('疾病', '疾病', 'Disease', 'Diseases'),
  titleField: 'name',
  requiredInLanguage: ['name', 'summary', 'overview'],
  listColumns: ['abbreviation'],
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 100,
      label: label('名称', '名稱', 'Name'),
    },
    {
      name: 'abbreviation',
      type: 'text',
      maxLength: 20,
      label: label('缩写', '縮寫', 'Abbreviation'),
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      maxRows: 20,
      localized: true,
      label: label('别名', '別名', 'Other names'),
    },
    summaryField(),
    coverField(),
    glanceField(),
    keyFiguresField(),
  ],
  tabs: [
    {
      label: label('各章正文', '各章正文', 'Sections'),
      fields: [
        bodyField('overview', label('概述', '概述', 'Overview')),
        bodyField('epidemiology', label('流行病学', '流行病學', 'Epidemiology')),
        bodyField('mechanism', label('发病机制', '發病機制', 'Mechanism')),
        mechanismStepsField(),
        bodyField('treatment', label('现有治疗', '現有治療', 'Current treatment')),
        bodyField('mscResearch', label('MSC研究', 'MSC研究', 'MSC research')),
        {
          name: 'unknowns',
          type: 'array',
          localized: true,
          maxRows: 12,
          label: label('尚不清楚的问题', '尚不清楚的問題', 'What is not known'),
          labels: labels('问题', '問題', 'Question', 'Questions'),
          admin: {
            initCollapsed: true,
            components: { RowLabel: rowLabel(label('问题', '問題', 'Question'), 'text') },
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
      ],
    },
    {
      label: label('试验与文献', '試驗與文獻', 'Trials and references'),
      fields: [
        {
          name: 'trials',
          type: 'relationship',
          relationTo: 'trials',
          hasMany: true,
          maxRows: 30,
          label: label('临床试验与研究', '臨床試驗與研究', 'Trials and studies'),
        },
        referencesField(),
      ],
    },
    { label: label('医学审阅', '醫學審閱', 'Medical review'), fields: [medicalReviewField()] },
  ],
});
