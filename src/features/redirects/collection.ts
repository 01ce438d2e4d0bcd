import type { CollectionConfig } from 'payload';
import { allow, isStaff } from '#cms/access/roles.ts';
import { matches } from '#cms/fields/matches.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { MAX_PATH_LENGTH } from '#lib/address-limits.ts';
import { redirectInvalidation } from './invalidation.ts';

const PATH = /^[a-z0-9][a-z0-9/-]*$/;

/** Old addresses: made by itself when a slug changes, or by an editor after a move. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: labels('旧网址', '舊網址', 'Redirect', 'Redirects'),
  access: {
    create: allow('admin', 'editor'),
    read: ({ req }) => isStaff(req.user) || (!req.user && req.payloadAPI === 'local'),
    update: allow('admin', 'editor'),
    delete: allow('admin', 'editor'),
    unlock: () => false,
    admin: ({ req }) => isStaff(req.user),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'from',
    group: groups.site,
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  hooks: { ...redirectInvalidation, beforeOperation: [limitRequests] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: MAX_PATH_LENGTH,
      label: label('旧路径', '舊路徑', 'Old path'),
      admin: {
        description: label(
          '不含语言前缀和开头的斜杠，例如 articles/jiu-wang-zhi。',
          '不含語言前綴和開頭的斜線，例如 articles/jiu-wang-zhi。',
          'Without language and leading slash, such as articles/old-address.',
        ),
      },
      validate: matches(
        PATH,
        label(
          '只能用小写拉丁字母、数字、连字符和斜杠。',
          '只能用小寫拉丁字母、數字、連字號和斜線。',
          'Use small Latin letters, digits, hyphens and slashes only.',
        ),
      ),
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: ['articles', 'diseases', 'news', 'pages'],
      required: true,
      label: label('现在的文档', '現在的文件', 'Document'),
    },
  ],
};
