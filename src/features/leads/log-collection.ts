import type { CollectionConfig } from 'payload';
import { allow, hasRole, nobody } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';

/**
 * What was done with personal data as a whole: lists taken out, persons informed or erased, what
 * became due (PIPL art. 51, 54). Holds no personal data itself.
 */
export const leadLog: CollectionConfig = {
  slug: 'lead-log',
  labels: labels('数据处理记录', '資料處理記錄', 'Record of processing', 'Records of processing'),
  access: {
    create: nobody,
    read: allow('admin'),
    update: nobody,
    delete: nobody,
    unlock: () => false,
    admin: ({ req }) => hasRole(req.user, 'admin'),
  },
  admin: {
    hideAPIURL: true,
    hidden: ({ user }) => !hasRole(user, 'admin'),
    useAsTitle: 'action',
    group: groups.leads,
    defaultColumns: ['createdAt', 'action', 'count', 'details', 'by'],
    components: { beforeListTable: ['/src/features/leads/privacy/person-panel.tsx#PersonPanel'] },
  },
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [limitRequests] },
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      label: label('操作', '操作', 'Action'),
      options: [
        { value: 'list-export', label: label('导出列表', '匯出清單', 'List taken out') },
        {
          value: 'person-export',
          label: label('提供个人信息副本', '提供個人資訊副本', 'Copy for a person'),
        },
        {
          value: 'person-erasure',
          label: label('应个人请求删除', '應個人請求刪除', 'Person erased'),
        },
        { value: 'retention', label: label('到期删除', '到期刪除', 'Erased when due') },
      ],
    },
    {
      name: 'count',
      type: 'number',
      required: true,
      label: label('咨询数量', '諮詢數量', 'Number of enquiries'),
    },
    {
      name: 'person',
      type: 'text',
      index: true,
      label: label('个人的密钥散列', '個人的密鑰雜湊', 'Keyed hash of the person'),
    },
    { name: 'details', type: 'textarea', label: label('说明', '說明', 'Details') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: label('操作人', '操作人', 'By'),
    },
  ],
};
