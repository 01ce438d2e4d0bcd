import type { Field } from 'payload';
import { LOCALES } from '#i18n/locales.ts';
import { LANGUAGE_FLAGS } from '../hooks/language-versions.ts';
import { label } from '../label.ts';
import { languageNames } from '../localization.ts';
import { momentPicker } from './dates.ts';

/** Date shown to visitors and by which lists are sorted; filled in at the first publication. */
export const publishedAtField = (): Field => ({
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: label('发布日期', '發布日期', 'Published on'),
  admin: {
    position: 'sidebar',
    date: momentPicker,
    description: label(
      '留空则在首次发布时填入。',
      '留空則在首次發布時填入。',
      'Empty: filled in at the first publication.',
    ),
  },
  hooks: {
    beforeChange: [
      ({ siblingData, value }) =>
        siblingData._status === 'published' && !value ? new Date().toISOString() : value,
    ],
  },
});

/** In which languages the published document is complete; written by `language-versions.ts` only. */
export const languagesField = (): Field => ({
  name: 'languages',
  type: 'group',
  label: label('已上线的语言', '已上線的語言', 'Languages on the site'),
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
  fields: LOCALES.map((locale) => ({
    name: LANGUAGE_FLAGS[locale],
    type: 'checkbox' as const,
    label: languageNames[locale],
    defaultValue: false,
  })),
});
