import { ASK_AGAIN } from './cache-control.ts';

/** XML that is asked for again each time: it shows what is published now. */
export const xmlResponse = (xml: string, type = 'application/xml'): Response =>
  new Response(xml, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': ASK_AGAIN,
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** While the database is away. Never kept by anybody. */
export const unavailable = (): Response =>
  new Response('Service unavailable\n', {
    status: 503,
    headers: { 'Cache-Control': 'no-store', 'Retry-After': '30' },
  });
