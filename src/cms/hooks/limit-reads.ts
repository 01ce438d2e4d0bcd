import type { CollectionBeforeOperationHook } from 'payload';

const MAX_LIMIT = 100;

/** Over the network nobody reads more than 100 documents at once; `limit=0` would mean all. */
export const limitReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local') return args;
  const bounded = args as { limit?: number; pagination?: boolean };
  const asked = Number(bounded.limit ?? 10);
  bounded.limit = asked > 0 && asked <= MAX_LIMIT ? asked : MAX_LIMIT;
  return args;
};
