import type { Block } from 'payload';
import { blockLabel } from '../admin/labels.ts';
import { label, labels } from '../label.ts';

export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: labels('提示框', '提示框', 'Call-out', 'Call-outs'),
  admin: {
    disableBlockName: true,
    components: { Label: blockLabel(label('提示框', '提示框', 'Call-out'), 'title') },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'advice',
      label: label('语气', '語氣', 'Tone'),
      options: [
        { value: 'advice', label: label('阅读建议', '閱讀建議', 'Advice to the reader') },
        { value: 'caution', label: label('需要核实', '需要核實', 'To be checked') },
      ],
    },
    { name: 'title', type: 'text', label: label('标题', '標題', 'Title') },
    { name: 'text', type: 'textarea', required: true, label: label('内容', '內容', 'Text') },
  ],
};
