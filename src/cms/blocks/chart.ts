import type { Block } from 'payload';
import { blockLabel, rowLabel } from '../admin/labels.ts';
import { label, labels } from '../label.ts';

export const chartBlock: Block = {
  slug: 'chart',
  interfaceName: 'ChartBlock',
  labels: labels('条形图', '長條圖', 'Bar chart', 'Bar charts'),
  admin: {
    disableBlockName: true,
    components: { Label: blockLabel(label('条形图', '長條圖', 'Bar chart'), 'title') },
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: label('图题', '圖題', 'Title') },
    {
      type: 'row',
      fields: [
        { name: 'unit', type: 'text', label: label('单位', '單位', 'Unit') },
        {
          name: 'max',
          type: 'number',
          min: 0,
          label: label('坐标终点', '座標終點', 'End of the axis'),
        },
      ],
    },
    {
      name: 'bars',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 30,
      label: label('数据', '數據', 'Data'),
      labels: labels('一条', '一條', 'Bar', 'Bars'),
      admin: {
        initCollapsed: true,
        components: { RowLabel: rowLabel(label('一条', '一條', 'Bar'), 'label', 'value') },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true, label: label('名称', '名稱', 'Label') },
            {
              name: 'value',
              type: 'number',
              required: true,
              min: 0,
              label: label('数值', '數值', 'Value'),
            },
            { name: 'note', type: 'text', label: label('说明', '說明', 'Note') },
          ],
        },
      ],
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      label: label('数据来源', '數據來源', 'Source of the figures'),
    },
  ],
};
