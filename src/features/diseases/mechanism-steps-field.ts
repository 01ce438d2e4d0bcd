import type { ArrayField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { type Label, label, labels } from '#cms/label.ts';
import type { MechanismDrawing } from './mechanism-drawings.ts';

const DRAWINGS: Record<MechanismDrawing, Label> = {
  trigger: label('起因：自身被认作外来', '起因：自身被認作外來', 'Trigger: self taken for foreign'),
  antibody: label('自身抗体与免疫复合物', '自體抗體與免疫複合物', 'Antibodies and complexes'),
  't-cell': label('T细胞失衡', 'T細胞失衡', 'T cells out of balance'),
  cytokine: label('炎症信号扩散', '發炎訊號擴散', 'Signals of inflammation'),
  tissue: label('组织受到攻击', '組織受到攻擊', 'Tissue under attack'),
  loss: label('组织丢失', '組織流失', 'Tissue lost'),
  msc: label('MSC研究关注之处', 'MSC研究關注之處', 'Where MSC research looks'),
};

/** The mechanism in steps, each with a drawing of the site's own and a sentence. */
export const mechanismStepsField = (): ArrayField => ({
  name: 'mechanismSteps',
  type: 'array',
  maxRows: 6,
  label: label('发病机制图解', '發病機制圖解', 'Mechanism, drawn'),
  labels: labels('步骤', '步驟', 'Step', 'Steps'),
  admin: {
    initCollapsed: true,
    description: label(
      '按先后排列；“MSC研究关注之处”通栏显示，宜放在最后。',
      '按先後排列；「MSC研究關注之處」通欄顯示，宜放在最後。',
      'In their order. “Where MSC research looks” takes the whole width: put it last.',
    ),
    components: { RowLabel: rowLabel(label('步骤', '步驟', 'Step'), 'title') },
  },
  fields: [
    {
      name: 'drawing',
      type: 'select',
      required: true,
      options: Object.entries(DRAWINGS).map(([value, text]) => ({ value, label: text })),
      label: label('图', '圖', 'Drawing'),
    },
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: label('标题', '標題', 'Title'),
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('说明', '說明', 'Text'),
    },
  ],
});
