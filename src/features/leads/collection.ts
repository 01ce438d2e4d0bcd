import type { CollectionConfig } from 'payload';
import { allow, hasRole, nobody } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { languageNames } from '#cms/localization.ts';
import { LOCALES } from '#i18n/locales.ts';

const readOnly = { create: () => false, update: () => false };

/** Enquiries from the contact form. Only the form makes them; sales work on them. */
export const leads: CollectionConfig = {
  slug: 'leads',
  labels: labels('咨询', '諮詢', 'Enquiry', 'Enquiries'),
  access: {
    create: nobody,
    read: allow('admin', 'sales'),
    update: allow('admin', 'sales'),
    delete: allow('admin'),
    unlock: () => false,
    admin: ({ req }) => hasRole(req.user, 'admin', 'sales'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: groups.leads,
    defaultColumns: ['name', 'company', 'interest', 'state', 'createdAt'],
  },
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [limitRequests] },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: label('状态', '狀態', 'State'),
      options: [
        { value: 'new', label: label('新咨询', '新諮詢', 'New') },
        { value: 'contacted', label: label('已联系', '已聯絡', 'Contacted') },
        { value: 'qualified', label: label('有意向', '有意向', 'Qualified') },
        { value: 'won', label: label('已成交', '已成交', 'Won') },
        { value: 'lost', label: label('未成交', '未成交', 'Lost') },
        { value: 'spam', label: label('垃圾信息', '垃圾訊息', 'Spam') },
      ],
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: label('姓名', '姓名', 'Name'),
      access: readOnly,
    },
    { name: 'company', type: 'text', label: label('单位', '單位', 'Company'), access: readOnly },
    { name: 'email', type: 'text', label: label('邮箱', '信箱', 'E-mail'), access: readOnly },
    { name: 'phone', type: 'text', label: label('电话', '電話', 'Telephone'), access: readOnly },
    {
      name: 'interest',
      type: 'text',
      label: label('咨询方向', '諮詢方向', 'Interest'),
      access: readOnly,
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('留言', '留言', 'Message'),
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
    {
      name: 'consentedAt',
      type: 'date',
      required: true,
      label: label('同意时间', '同意時間', 'Consent given at'),
      access: readOnly,
    },
    {
      name: 'idempotencyKey',
      type: 'text',
      unique: true,
      index: true,
      label: label('防重复编号', '防重複編號', 'Idempotency key'),
      admin: { hidden: true },
      access: readOnly,
    },
  ],
};
