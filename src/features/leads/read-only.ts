import type { FieldAccess } from 'payload';

const no: FieldAccess = () => false;

/** What the sender wrote and what the site noted stays as it came; only our own code writes it. */
export const readOnly = { create: no, update: no };
