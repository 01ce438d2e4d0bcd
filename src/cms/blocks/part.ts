import type { Block } from 'payload';
import { blockLabel } from '../admin/labels.ts';
import { label, labels } from '../label.ts';

/** Heading of a numbered part; the numbers (-01-, -02-, …) are counted when the page is made. */
export const partBlock: Block = {
  slug: 'part',
  interfaceName: 'PartBlock',
  labels: labels('编号章节', '編號章節', 'Numbered part', 'Numbered parts'),
  admin: {
    disableBlockName: true,
    components: { Label: blockLabel(label('编号章节', '編號章節', 'Numbered part'), 'title') },
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: label('标题', '標題', 'Title') },
    {
      name: 'chip',
      type: 'text',
      maxLength: 30,
      label: label('短标签', '短標籤', 'Short label'),
      admin: {
        description: label(
          '显示在文章顶部，点击跳到本章；留空则用标题。',
          '顯示在文章頂部，點擊跳到本章；留空則用標題。',
          'Shown at the top of the article, leads to this part. Empty: the title.',
        ),
      },
    },
  ],
};
