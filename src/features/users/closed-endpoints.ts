import type { Endpoint } from 'payload';
import { gone } from '#cms/closed-endpoints.ts';

/**
 * `first-register` would give the whole site to whoever calls it first on an empty database. The
 * first administrator is made by the start command instead.
 */
export const closedEndpoints: Endpoint[] = [
  { path: '/first-register', method: 'post', handler: gone },
];
