import type { Field } from 'payload';
import { label } from '#cms/label.ts';
import { languageNames } from '#cms/localization.ts';
import { LOCALES } from '#i18n/locales.ts';
import { readOnly } from './read-only.ts';

/** What the sender wrote. */
export const contactFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: label('姓名', '姓名', 'Name'),
        access: readOnly,
      },
      { name: 'company', type: 'text', label: label('单位', '單位', 'Company'), access: readOnly },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'email',
        type: 'text',
        index: true,
        label: label('邮箱', '信箱', 'E-mail'),
        access: readOnly,
      },
      {
        name: 'phone',
        type: 'text',
        index: true,
        label: label('电话', '電話', 'Telephone'),
        access: readOnly,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'interest',
        type: 'text',
        label: label('咨询方向', '諮詢方向', 'Interest'),
        access: readOnly,
      },
      {
        name: 'locale',
        type: 'select',
        required: true,
        label: label('语言', '語言', 'Language'),
        options: LOCALES.map((value) => ({ value, label: languageNames[value] })),
        access: readOnly,
      },
    ],
  },
  {
    name: 'message',
    type: 'textarea',
    label: label('留言', '留言', 'Message'),
    access: readOnly,
  },
];
