import type { RelationshipFieldSingleValidation } from 'payload';
import { inLanguage, label } from '#cms/label.ts';
import { OWNER_ROLES } from './inbox/colleagues.ts';

const notSales = label(
  '负责人须为销售或管理员。',
  '負責人須為銷售或管理員。',
  'The owner must be of sales or an administrator.',
);

/** Whoever assigns an enquiry may not read the others' accounts: so the site looks who they are. */
export const checkOwner: RelationshipFieldSingleValidation = async (value, { req }) => {
  if (!value) return true;
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { id: { equals: value }, roles: { in: OWNER_ROLES } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0 || inLanguage(req.i18n.language, notSales);
};
