import type { Access, FieldAccess } from 'payload';

/** What a person may do in the admin. Roles add up. */
export const ROLES = ['admin', 'editor', 'author', 'sales'] as const;
export type Role = (typeof ROLES)[number];

interface WithRoles {
  roles?: readonly Role[] | null;
}

/** Whether somebody is logged in and has one of the roles. */
export const hasRole = (user: unknown, ...roles: Role[]): boolean => {
  const own = (user as WithRoles | null | undefined)?.roles ?? [];
  return roles.some((role) => own.includes(role));
};

/** People who work on content; sales see leads only. */
export const isStaff = (user: unknown): boolean => hasRole(user, 'admin', 'editor', 'author');

export const nobody: Access = () => false;
export const allow =
  (...roles: Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...roles);
export const allowField =
  (...roles: Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req.user, ...roles);
