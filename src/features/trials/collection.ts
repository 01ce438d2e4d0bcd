import type { CollectionConfig } from 'payload';
import { contentAccess } from '#cms/access/content-access.ts';
import { rowLabel } from '#cms/admin/labels.ts';
import { matches } from '#cms/fields/matches.ts';
import { words } from '#cms/fields/texts.ts';
import { groups } from '#cms/groups.ts';
import { invalidationHooks } from '#cms/hooks/invalidation.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { requirePublisher } from '#cms/hooks/require-publisher.ts';
import { label, labels } from '#cms/label.ts';
import { outcomesField } from './outcomes-field.ts';

const REGISTRY_ID = /^(NCT\d{8}|ChiCTR\d{10}|ChiCTR-[A-Z]{2,4}-\d{8})$/;

export const trials: CollectionConfig = {
  slug: 'trials',
  labels: labels('试验与研究', '試驗與研究', 'Trial', 'Trials'),
  access: contentAccess,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    group: groups.evidence,
    defaultColumns: ['title', 'registryId', 'disease', 'status', '_status'],
  },
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 } } },
  hooks: {
    ...invalidationHooks('trials', { drafts: true }),
    beforeOperation: [requirePublisher, limitRequests],
  },
  fields: [
    { ...words('title', label('名称', '名稱', 'Title')), required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'registryId',
          type: 'text',
          label: label('注册号', '登錄號', 'Registry number'),
          validate: matches(
            REGISTRY_ID,
            label(
              '应为NCT加8位数字，或ChiCTR加10位数字。',
              '應為NCT加8位數字，或ChiCTR加10位數字。',
              'Expected NCT and 8 digits, or ChiCTR and 10 digits.',
            ),
          ),
        },
        {
          name: 'disease',
          type: 'relationship',
          relationTo: 'diseases',
          label: label('疾病', '疾病', 'Disease'),
        },
        {
          name: 'phase',
          type: 'select',
          label: label('分期', '分期', 'Phase'),
          options: [
            { value: 'early', label: label('早期探索', '早期探索', 'Early') },
            { value: '1', label: label('I期', 'I期', 'Phase I') },
            { value: '2', label: label('II期', 'II期', 'Phase II') },
            { value: '3', label: label('III期', 'III期', 'Phase III') },
            { value: '4', label: label('IV期', 'IV期', 'Phase IV') },
            { value: 'na', label: label('不适用', '不適用', 'Not applicable') },
          ],
        },
        {
          name: 'status',
          type: 'select',
          // By default its type in the database has the name of the type of `_status`.
          enumName: ({ tableName }) => `enum_${tableName}_state`,
          label: label('状态', '狀態', 'Status'),
          options: [
            { value: 'recruiting', label: label('招募中', '招募中', 'Recruiting') },
            { value: 'active', label: label('进行中', '進行中', 'Under way') },
            { value: 'completed', label: label('已完成', '已完成', 'Completed') },
            { value: 'published', label: label('已发表', '已發表', 'Published') },
            { value: 'unknown', label: label('未知', '未知', 'Unknown') },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'participants',
          type: 'number',
          min: 0,
          max: 1_000_000,
          label: label('参与者人数', '參與者人數', 'Participants'),
        },
        {
          name: 'year',
          type: 'number',
          min: 1950,
          max: 2100,
          label: label('年份', '年份', 'Year'),
        },
      ],
    },
    words('design', label('研究设计', '研究設計', 'Design')),
    words('cellSource', label('细胞来源', '細胞來源', 'Cell source')),
    words('route', label('给药途径', '給藥途徑', 'Route')),
    words('dose', label('剂量', '劑量', 'Dose')),
    words('followUp', label('随访', '追蹤', 'Follow-up')),
    {
      name: 'arms',
      type: 'array',
      maxRows: 10,
      label: label('分组', '分組', 'Arms'),
      labels: labels('组', '組', 'Arm', 'Arms'),
      admin: {
        initCollapsed: true,
        components: { RowLabel: rowLabel(label('组', '組', 'Arm'), 'name') },
      },
      fields: [
        words('name', label('组名', '組名', 'Name')),
        words('description', label('说明', '說明', 'Description')),
      ],
    },
    outcomesField(),
    { name: 'reference', type: 'textarea', label: label('文献', '文獻', 'Reference') },
  ],
};
