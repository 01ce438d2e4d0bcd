import type { ArrayField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { label, labels } from '#cms/label.ts';

/** The answer in four or five lines: what it does, to whom, how it is treated, what research has. */
export const glanceField = (): ArrayField => ({
  name: 'glance',
  type: 'array',
  maxRows: 6,
  label: label('一目了然', '一目瞭然', 'At a glance'),
  labels: labels('条目', '條目', 'Line', 'Lines'),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel(label('条目', '條目', 'Line'), 'label', 'text') },
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      maxLength: 30,
      label: label('问题', '問題', 'Question'),
    },
    {
      name: 'text',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('回答', '回答', 'Answer'),
    },
  ],
});
