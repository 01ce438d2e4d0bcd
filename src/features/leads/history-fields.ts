import type { Field } from 'payload';
import { label } from '#cms/label.ts';

/** What has happened, and what belongs to the same person. */
export const historyFields = (): Field[] => [
  {
    name: 'events',
    type: 'join',
    collection: 'lead-events',
    on: 'lead',
    label: label('记录与备注', '記錄與備註', 'Time line and notes'),
    defaultSort: '-createdAt',
    defaultLimit: 20,
    admin: { defaultColumns: ['createdAt', 'kind', 'text', 'by'], allowCreate: true },
  },
  {
    name: 'others',
    type: 'join',
    collection: 'leads',
    on: 'sameAs',
    label: label('同一联系人的其他咨询', '同一聯絡人的其他諮詢', 'Other enquiries of this person'),
    defaultSort: '-createdAt',
    defaultLimit: 10,
    admin: { defaultColumns: ['name', 'interest', 'state', 'createdAt'], allowCreate: false },
  },
  {
    name: 'deliveries',
    type: 'join',
    collection: 'deliveries',
    on: 'lead',
    label: label('通知', '通知', 'Notifications'),
    defaultSort: 'channel',
    defaultLimit: 10,
    admin: {
      defaultColumns: ['channel', 'state', 'attempts', 'lastError', 'updatedAt'],
      allowCreate: false,
    },
  },
];
