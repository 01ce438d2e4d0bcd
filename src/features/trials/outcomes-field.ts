import type { ArrayField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { words } from '#cms/fields/texts.ts';
import { label, labels } from '#cms/label.ts';

/** What a trial reported: each measure before and after, with its unit and time point. */
export const outcomesField = (): ArrayField => ({
  name: 'outcomes',
  type: 'array',
  maxRows: 30,
  label: label('结局', '結局', 'Outcomes'),
  labels: labels('结局', '結局', 'Outcome', 'Outcomes'),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel(label('结局', '結局', 'Outcome'), 'measure', 'timePoint') },
  },
  fields: [
    words('measure', label('指标', '指標', 'Measure'), { width: '100%' }),
    {
      type: 'row',
      fields: [
        words('baseline', label('基线', '基線', 'Baseline'), { width: '25%' }),
        words('result', label('结果', '結果', 'Result'), { width: '25%' }),
        words('unit', label('单位', '單位', 'Unit'), { width: '25%' }),
        words('timePoint', label('时间点', '時間點', 'Time point'), { width: '25%' }),
      ],
    },
  ],
});
