import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { allow, hasRole, nobody } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { readOnly } from './read-only.ts';

/** In the context of a request: the entry is written by the site, not by its user. */
export const BY_SITE = 'writesLeadEvents';

/** People write notes only, and under their own name; the rest is written by the site. */
const signNote: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user || req.context[BY_SITE]) return data;
  return { ...data, kind: 'note', by: req.user.id };
};

/** What happened to an enquiry: who did what, when. */
export const leadEvents: CollectionConfig = {
  slug: 'lead-events',
  labels: labels('记录', '記錄', 'Entry', 'Entries'),
  access: {
    create: allow('admin', 'sales'),
    read: allow('admin', 'sales'),
    update: nobody,
    delete: nobody,
    unlock: () => false,
    admin: ({ req }) => hasRole(req.user, 'admin', 'sales'),
  },
  admin: {
    hideAPIURL: true,
    hidden: true,
    useAsTitle: 'text',
    group: groups.leads,
    defaultColumns: ['createdAt', 'kind', 'text', 'by'],
  },
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [limitRequests], beforeValidate: [signNote] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'leads',
      required: true,
      index: true,
      label: label('咨询', '諮詢', 'Enquiry'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: label('类型', '類型', 'Kind'),
      access: readOnly,
      options: [
        { value: 'received', label: label('收到', '收到', 'Received') },
        { value: 'note', label: label('备注', '備註', 'Note') },
        { value: 'changed', label: label('修改', '修改', 'Changed') },
        { value: 'released', label: label('审核通过', '審核通過', 'Released') },
        { value: 'joined', label: label('合并', '合併', 'Joined') },
        { value: 'sent', label: label('已发送', '已傳送', 'Sent') },
        { value: 'failed', label: label('发送失败', '傳送失敗', 'Failed') },
        { value: 'resent', label: label('重新发送', '重新傳送', 'Sent again') },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 4000,
      label: label('内容', '內容', 'Text'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: label('操作人', '操作人', 'By'),
      access: readOnly,
    },
  ],
};
