import type { CollectionConfig } from 'payload';
import { contentAccess } from '#cms/access/content-access.ts';
import { groups } from '#cms/groups.ts';
import { invalidationHooks } from '#cms/hooks/invalidation.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { requirePublisher } from '#cms/hooks/require-publisher.ts';
import { label, labels } from '#cms/label.ts';

export const people: CollectionConfig = {
  slug: 'people',
  labels: labels('人员', '人員', 'Person', 'People'),
  access: contentAccess,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: groups.evidence,
    defaultColumns: ['name', 'title', 'roles', '_status'],
  },
  versions: { maxPerDoc: 50, drafts: true },
  hooks: {
    ...invalidationHooks('people', { drafts: true }),
    beforeOperation: [requirePublisher, limitRequests],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: label('姓名', '姓名', 'Name'),
    },
    {
      name: 'title',
      type: 'text',
      localized: true,
      label: label('职务或职称', '職務或職稱', 'Title'),
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      label: label('角色', '角色', 'Roles'),
      options: [
        { value: 'author', label: label('作者', '作者', 'Author') },
        { value: 'reviewer', label: label('医学审阅人', '醫學審閱人', 'Medical reviewer') },
        { value: 'team', label: label('团队成员', '團隊成員', 'Team') },
      ],
    },
    { name: 'photo', type: 'upload', relationTo: 'media', label: label('照片', '照片', 'Photo') },
  ],
};
