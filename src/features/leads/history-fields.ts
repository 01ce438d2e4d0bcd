import type { Field } from 'payload';
import { label } from '#cms/label.ts';
import { inboxFields } from './inbox/components.ts';

const title = label('记录与备注', '記錄與備註', 'Time line and notes');
const others = label(
  '同一联系人的其他咨询',
  '同一聯絡人的其他諮詢',
  'Other enquiries of this person',
);

/** What has happened, and what belongs to the same person. */
export const historyFields = (): Field[] => [
  {
    name: 'timeLine',
    type: 'ui',
    label: title,
    admin: { components: { Field: inboxFields.timeLine }, disableListColumn: true },
  },
  {
    name: 'otherEnquiries',
    type: 'ui',
    label: others,
    admin: { components: { Field: inboxFields.others }, disableListColumn: true },
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
      defaultColumns: ['channel', 'state', 'attempts', 'lastError', 'updatedAt', 'resend'],
      allowCreate: false,
      disableListColumn: true,
    },
  },
];
