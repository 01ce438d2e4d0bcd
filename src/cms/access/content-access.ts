import type { Access, CollectionConfig, GlobalConfig } from 'payload';
import { allow, isStaff } from './roles.ts';

/**
 * Reading what visitors see. Staff read everything; the site itself (Payload's local API without a
 * user) reads what is published; a stranger on REST reads nothing.
 */
export const readPublished: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  if (req.user || req.payloadAPI !== 'local') return false;
  return { _status: { equals: 'published' } };
};

/** The same for what has no drafts. */
const readBySite: Access = ({ req }) =>
  isStaff(req.user) || (!req.user && req.payloadAPI === 'local');

/** Public documents with drafts: authors write drafts, editors publish (see `require-publisher`). */
export const contentAccess: CollectionConfig['access'] = {
  create: allow('admin', 'editor', 'author'),
  read: readPublished,
  readVersions: ({ req }) => isStaff(req.user),
  update: allow('admin', 'editor', 'author'),
  delete: allow('admin', 'editor'),
  unlock: () => false,
  admin: ({ req }) => isStaff(req.user),
};

/** Files: everybody gets the file itself, only staff the record about it. */
export const mediaAccess: CollectionConfig['access'] = {
  create: allow('admin', 'editor', 'author'),
  read: (args) => args.isReadingStaticFile === true || readBySite(args),
  // Pictures have no drafts: a change shows at once.
  update: allow('admin', 'editor'),
  delete: allow('admin', 'editor'),
  unlock: () => false,
  admin: ({ req }) => isStaff(req.user),
};

export const globalAccess: GlobalConfig['access'] = {
  read: readBySite,
  update: allow('admin', 'editor'),
  readVersions: ({ req }) => isStaff(req.user),
};
