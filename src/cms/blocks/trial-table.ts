import type { Block } from 'payload';
import { blockLabel } from '../admin/labels.ts';
import { label, labels } from '../label.ts';

export const trialTableBlock: Block = {
  slug: 'trialTable',
  interfaceName: 'TrialTableBlock',
  labels: labels('试验表', '試驗表', 'Table of trials', 'Tables of trials'),
  admin: {
    disableBlockName: true,
    components: { Label: blockLabel(label('试验表', '試驗表', 'Table of trials'), 'caption') },
  },
  fields: [
    { name: 'caption', type: 'text', label: label('表题', '表題', 'Caption') },
    {
      name: 'trials',
      type: 'relationship',
      relationTo: 'trials',
      hasMany: true,
      required: true,
      maxRows: 30,
      label: label('试验', '試驗', 'Trials'),
    },
  ],
};
