import type { CollectionBeforeOperationHook } from 'payload';

const MAX_LIMIT = 100;

/** Over the network nobody reads or changes more than 100 documents at once; 0 would mean all. */
export const limitReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'read' && operation !== 'update') || req.payloadAPI === 'local') return args;
  const bounded = args as { limit?: number; currentDepth?: number; id?: unknown };
  // Relations that Payload fills in while it answers: bounded by the fields themselves.
  if (bounded.currentDepth !== undefined || bounded.id !== undefined) return args;
  const asked = Number(bounded.limit ?? 10);
  bounded.limit = asked > 0 && asked <= MAX_LIMIT ? asked : MAX_LIMIT;
  return args;
};
