import type { ArrayField, TextField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { type Label, label, labels } from '#cms/label.ts';

const words = (name: string, text: Label, width: string): TextField => ({
  name,
  type: 'text',
  localized: true,
  label: text,
  admin: { width },
});

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
    words('measure', label('指标', '指標', 'Measure'), '100%'),
    {
      type: 'row',
      fields: [
        words('baseline', label('基线', '基線', 'Baseline'), '25%'),
        words('result', label('结果', '結果', 'Result'), '25%'),
        words('unit', label('单位', '單位', 'Unit'), '25%'),
        words('timePoint', label('时间点', '時間點', 'Time point'), '25%'),
      ],
    },
  ],
});
