import type { Field, TextField } from 'payload';
import { type Label, label } from '#cms/label.ts';
import { languageNames } from '#cms/localization.ts';
import { LOCALES } from '#i18n/locales.ts';
import { shownAs, type ValueKind } from './inbox/components.ts';
import { readOnly } from './read-only.ts';

const text = (name: string, title: Label, kind: ValueKind = 'text'): TextField => ({
  name,
  type: 'text',
  label: title,
  access: readOnly,
  admin: { components: { Field: shownAs(kind) } },
});
const row = (...fields: Field[]): Field => ({ type: 'row', fields });

/** What the sender wrote. */
export const contactFields = (): Field[] => [
  row(
    { ...text('name', label('姓名', '姓名', 'Name')), required: true } as TextField,
    text('company', label('单位', '單位', 'Company')),
  ),
  row(
    { ...text('email', label('邮箱', '信箱', 'E-mail'), 'mail'), index: true },
    { ...text('phone', label('电话', '電話', 'Telephone'), 'phone'), index: true },
  ),
  row(text('interest', label('咨询方向', '諮詢方向', 'Interest')), {
    name: 'locale',
    type: 'select',
    required: true,
    label: label('语言', '語言', 'Language'),
    options: LOCALES.map((value) => ({ value, label: languageNames[value] })),
    access: readOnly,
    admin: { components: { Field: shownAs('choice') } },
  }),
  {
    name: 'message',
    type: 'textarea',
    label: label('留言', '留言', 'Message'),
    access: readOnly,
    admin: { components: { Field: shownAs('prose') } },
  },
];
