import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers by which a client could steer Next's inside, or make it believe another host. */
const FORBIDDEN = /^(x-middleware-|x-nextjs-|x-now-|x-vercel-|x-forwarded-host$|x-invoke-|x-matched-path$)/;
/** Headers of React's own transport, which public pages do not speak. */
const TRANSPORT = /^(rsc$|next-action$|next-router-|next-url$|next-instant-)/;

/** Addresses that belong to the admin, the API or the build. */
const isApplication = (path: string): boolean => /^\/(admin|api|_next)(\/|$)/.test(path);

/**
 * Rules for every request, before anything looks at it.
 * @returns true when the request has been answered with a refusal
 */
export function refuse(req: IncomingMessage, res: ServerResponse): boolean {
  const path = (req.url ?? '/').split('?', 1)[0] ?? '/';
  const application = isApplication(path);
  for (const name of Object.keys(req.headers)) {
    if (FORBIDDEN.test(name) || (!application && TRANSPORT.test(name))) delete req.headers[name];
  }
  if (application || req.method === 'GET' || req.method === 'HEAD') return false;
  res.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' });
  res.end();
  return true;
}
