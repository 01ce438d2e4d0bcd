import type { Endpoint } from 'payload';

/** Answers as if there were no such address. */
export const gone: Endpoint['handler'] = () =>
  Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 });

/** Payload draws pictures of any text for whoever asks, unless the address is taken. */
export const closedEndpoints: Endpoint[] = [{ path: '/og', method: 'get', handler: gone }];
