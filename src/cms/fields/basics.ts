import type { TextareaField, TextField, UploadField } from 'payload';
import { label } from '../label.ts';

export const titleField = (): TextField => ({
  name: 'title',
  type: 'text',
  required: true,
  localized: true,
  maxLength: 200,
  label: label('标题', '標題', 'Title'),
});

export const summaryField = (): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  maxLength: 500,
  label: label('摘要', '摘要', 'Summary'),
  admin: {
    description: label(
      '一两句话，显示在标题下和列表中；某种语言没有摘要，就不发布该语言版本。',
      '一兩句話，顯示在標題下和列表中；某種語言沒有摘要，就不發布該語言版本。',
      'One or two sentences, shown under the title and in lists. A language without it is not shown.',
    ),
  },
});

export const coverField = (name = 'cover'): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label: label('题图', '題圖', 'Cover picture'),
});
