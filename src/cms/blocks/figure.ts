import type { Block } from 'payload';
import { blockLabel } from '../admin/labels.ts';
import { label, labels } from '../label.ts';

export const figureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: labels('插图', '插圖', 'Figure', 'Figures'),
  admin: {
    disableBlockName: true,
    components: { Label: blockLabel(label('插图', '插圖', 'Figure'), 'caption') },
  },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: label('图片', '圖片', 'Picture'),
    },
    { name: 'caption', type: 'textarea', label: label('图注', '圖註', 'Caption') },
  ],
};
