import type { Endpoint } from 'payload';

const gone: Endpoint['handler'] = () =>
  Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 });

/**
 * `first-register` would give the whole site to whoever calls it first on an empty database. The
 * first administrator is made by the start command instead.
 */
export const closedEndpoints: Endpoint[] = [
  { path: '/first-register', method: 'post', handler: gone },
];
