import type { CollectionConfig } from 'payload';
import { allow, hasRole, nobody } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { CHANNELS, channelNames } from './notify/channel-names.ts';
import { resend } from './resend.ts';

const ADMIN = '/src/features/leads/admin';

/**
 * The outbox: one row for each enquiry and channel, written in the transaction of the enquiry. The
 * queue carries its number alone.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: labels('通知', '通知', 'Notification', 'Notifications'),
  access: {
    create: nobody,
    read: allow('admin', 'sales'),
    update: nobody,
    delete: nobody,
    unlock: () => false,
    admin: ({ req }) => hasRole(req.user, 'admin', 'sales'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'channel',
    group: groups.leads,
    defaultColumns: ['lead', 'channel', 'state', 'attempts', 'lastError', 'updatedAt', 'resend'],
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['lead', 'channel'], unique: true }],
  endpoints: [resend],
  hooks: { beforeOperation: [limitRequests] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'leads',
      required: true,
      label: label('咨询', '諮詢', 'Enquiry'),
    },
    {
      name: 'channel',
      type: 'select',
      required: true,
      label: label('渠道', '管道', 'Channel'),
      options: CHANNELS.map((value) => ({ value, label: channelNames[value] })),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      label: label('状态', '狀態', 'State'),
      options: [
        { value: 'queued', label: label('待发送', '待傳送', 'Waiting') },
        { value: 'sent', label: label('已发送', '已傳送', 'Sent') },
        { value: 'dead', label: label('发送失败', '傳送失敗', 'Failed for good') },
        { value: 'dropped', label: label('已取消', '已取消', 'Dropped') },
      ],
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('尝试次数', '嘗試次數', 'Attempts'),
    },
    { name: 'sentAt', type: 'date', label: label('发送时间', '傳送時間', 'Sent at') },
    {
      name: 'lastError',
      type: 'text',
      label: label('最近的错误', '最近的錯誤', 'Latest error'),
    },
    {
      name: 'resend',
      type: 'ui',
      label: label('重新发送', '重新傳送', 'Send again'),
      admin: {
        components: {
          Field: `${ADMIN}/resend-field.tsx#ResendField`,
          Cell: `${ADMIN}/resend-cell.tsx#ResendCell`,
        },
      },
    },
  ],
};
