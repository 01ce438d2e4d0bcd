import type { CollectionConfig } from 'payload';
import { allow, allowField, hasRole, ROLES, type Role } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { type Label, label, labels } from '#cms/label.ts';
import { checkPassword } from './check-password.ts';
import { closedEndpoints } from './closed-endpoints.ts';
import { forgiveLogIn, limitLogIn } from './limit-log-in.ts';

const names: Record<Role, Label> = {
  admin: label('管理员：全部权限', '管理員：全部權限', 'Administrator: everything'),
  editor: label('编辑：撰写并发布', '編輯：撰寫並發布', 'Editor: writes and publishes'),
  author: label('作者：只写草稿', '作者：只寫草稿', 'Author: drafts only'),
  sales: label('销售：只看咨询', '銷售：只看諮詢', 'Sales: enquiries only'),
};

const isSecure = () => process.env.SITE_URL?.startsWith('https://') ?? false;
const EIGHT_HOURS = 8 * 60 * 60;

export const users: CollectionConfig = {
  slug: 'users',
  labels: labels('用户', '使用者', 'User', 'Users'),
  auth: {
    tokenExpiration: EIGHT_HOURS,
    // Locking an account lets everybody lock its owner out: `limitLogIn` counts otherwise.
    maxLoginAttempts: 1_000_000,
    lockTime: 1000,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict', secure: isSecure() },
  },
  access: {
    admin: ({ req }) => hasRole(req.user, ...ROLES),
    create: allow('admin'),
    read: ({ req }) =>
      hasRole(req.user, 'admin') || (req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) =>
      hasRole(req.user, 'admin') || (req.user ? { id: { equals: req.user.id } } : false),
    delete: allow('admin'),
    unlock: allow('admin'),
  },
  admin: {
    hideAPIURL: true,
    // Everybody has an account page; the list would hold nobody else for them.
    hidden: ({ user }) => !hasRole(user, 'admin'),
    useAsTitle: 'email',
    group: groups.system,
    defaultColumns: ['email', 'name', 'roles', 'updatedAt'],
  },
  endpoints: closedEndpoints,
  hooks: {
    beforeOperation: [limitLogIn, checkPassword, limitRequests],
    afterLogin: [forgiveLogIn],
  },
  fields: [
    { name: 'name', type: 'text', maxLength: 80, label: label('姓名', '姓名', 'Name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['author'],
      saveToJWT: true,
      label: label('角色', '角色', 'Roles'),
      access: { create: allowField('admin'), update: allowField('admin') },
      options: ROLES.map((value) => ({ value, label: names[value] })),
    },
  ],
};
