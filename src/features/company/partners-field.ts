import type { ArrayField } from 'payload';
import { rowLabel } from '#cms/admin/labels.ts';
import { matches } from '#cms/fields/matches.ts';
import { words } from '#cms/fields/texts.ts';
import { label, labels } from '#cms/label.ts';

/** Whom the company works with: a name, with a logo and a link where there are any. */
export const partnersField = (): ArrayField => ({
  name: 'partners',
  type: 'array',
  maxRows: 40,
  label: label('合作伙伴', '合作夥伴', 'Partners'),
  labels: labels('合作伙伴', '合作夥伴', 'Partner', 'Partners'),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel(label('合作伙伴', '合作夥伴', 'Partner'), 'name') },
  },
  fields: [
    words('name', label('名称', '名稱', 'Name')),
    words('note', label('合作内容', '合作內容', 'What the work is about')),
    {
      name: 'url',
      type: 'text',
      label: label('网址', '網址', 'Web address'),
      validate: matches(
        /^https:\/\/[^\s]+$/,
        label(
          '请填写以https://开头的网址。',
          '請填寫以https://開頭的網址。',
          'Has to start with https://.',
        ),
      ),
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: label('标志', '標誌', 'Logo'),
    },
  ],
});
