import type { Config, Field, SanitizedConfig } from 'payload';
import { allow } from './access/roles.ts';
import { type Label, label, labels } from './label.ts';

const sales = allow('admin', 'sales');

/** Filters and columns that somebody keeps, for the own use or for all who see the list. */
export const savedViews: Config['queryPresets'] = {
  access: { create: sales, read: sales, update: sales, delete: sales },
  constraints: {},
  labels: labels('视图', '檢視', 'view', 'Views'),
  // Accounts of others are not to be read, so nobody could be chosen from them.
  filterConstraints: ({ options }) =>
    options.filter((option) => typeof option === 'string' || option.value !== 'specificUsers'),
};

/** Payload's own labels of these fields are English, and no setting changes them. */
const names: Record<string, Label> = {
  title: label('名称', '名稱', 'Title'),
  isShared: label('与他人共享', '與他人共用', 'Shared'),
  access: label('共享设置', '共用設定', 'Sharing settings'),
  where: label('筛选条件', '篩選條件', 'Filters'),
  columns: label('列', '欄', 'Columns'),
  groupBy: label('分组', '分組', 'Group by'),
  'read.constraint': label('谁可以查看', '誰可以檢視', 'Who can see it'),
  'update.constraint': label('谁可以修改', '誰可以修改', 'Who can change it'),
  'delete.constraint': label('谁可以删除', '誰可以刪除', 'Who can delete it'),
  read: label('查看', '檢視', 'See'),
  update: label('修改', '修改', 'Change'),
  delete: label('删除', '刪除', 'Delete'),
  users: label('用户', '使用者', 'Users'),
  relatedCollection: label('列表', '清單', 'List'),
};
const options: Record<string, Label> = {
  everyone: label('所有销售', '所有銷售', 'All of sales'),
  onlyMe: label('仅自己', '僅自己', 'Only me'),
  specificUsers: label('指定用户', '指定使用者', 'Chosen users'),
};

interface Named {
  name?: string;
  type: string;
  label?: unknown;
  fields?: Field[];
  options?: (string | { value: string; label: unknown })[];
}

function rename(fields: readonly Field[], within = ''): void {
  for (const field of fields as readonly Named[]) {
    const [inner] = (field.fields ?? []) as Named[];
    const called = field.type === 'collapsible' ? inner?.name : field.name;
    const text = names[`${within}.${called}`] ?? names[called ?? ''];
    if (text && field.label !== false) field.label = text;
    for (const option of field.options ?? []) {
      if (typeof option === 'object') option.label = options[option.value] ?? option.label;
    }
    if (field.fields) rename(field.fields as Field[], field.name ?? within);
  }
}

/** Names the fields of saved views in the languages of the admin. */
export function withNamedViews(config: SanitizedConfig): SanitizedConfig {
  const views = config.collections.find(({ slug }) => slug === 'payload-query-presets');
  if (views) rename(views.fields);
  return config;
}
