import type { Field } from 'payload';
import { label } from '#cms/label.ts';
import { shownAs } from './inbox/components.ts';
import { readOnly } from './read-only.ts';

export const PURPOSES = ['reply', 'marketing'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who agreed to what, when and in which words (PIPL art. 14, 17, 69: the company has to prove it). */
export const consentFields = (): Field[] => [
  {
    name: 'consentedAt',
    type: 'date',
    required: true,
    label: label('同意时间', '同意時間', 'Consent given at'),
    access: readOnly,
    admin: { components: { Field: shownAs('moment') } },
  },
  {
    name: 'consentPurposes',
    type: 'select',
    hasMany: true,
    label: label('同意的用途', '同意的用途', 'Consent given for'),
    access: readOnly,
    admin: { components: { Field: shownAs('choice') } },
    options: [
      { value: 'reply', label: label('答复咨询', '答覆諮詢', 'Answering the enquiry') },
      { value: 'marketing', label: label('接收资讯', '接收資訊', 'Receiving news') },
    ],
  },
  {
    name: 'consentText',
    type: 'relationship',
    relationTo: 'consent-texts',
    label: label('同意的文本', '同意的文本', 'Text agreed to'),
    access: readOnly,
    admin: { components: { Field: shownAs('consentText') } },
  },
];
