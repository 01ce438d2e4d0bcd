import type { Config } from 'payload';
import { allow } from './access/roles.ts';

const sales = allow('admin', 'sales');

/** Filters and columns that somebody keeps, for the own use or for all who see the list. */
export const savedViews: Config['queryPresets'] = {
  access: { create: sales, read: sales, update: sales, delete: sales },
  constraints: {},
};
