import type { ArrayField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { label, labels } from '#cms/label.ts';

/** Figures shown large at the top of a disease page, each with the reference it comes from. */
export const keyFiguresField = (): ArrayField => ({
  name: 'keyFigures',
  type: 'array',
  maxRows: 6,
  label: label('关键数字', '關鍵數字', 'Key figures'),
  labels: labels('数字', '數字', 'Figure', 'Figures'),
  admin: {
    initCollapsed: true,
    components: {
      RowLabel: rowLabel(label('数字', '數字', 'Figure'), 'value', 'unit', 'label'),
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'text', required: true, label: label('数值', '數值', 'Value') },
        { name: 'unit', type: 'text', localized: true, label: label('单位', '單位', 'Unit') },
        {
          name: 'reference',
          type: 'number',
          min: 1,
          max: 200,
          label: label('文献序号', '文獻序號', 'Number of the reference'),
        },
      ],
    },
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: label('说明', '說明', 'What it counts'),
    },
  ],
});
