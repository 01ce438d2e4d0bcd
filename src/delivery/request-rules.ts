import type { IncomingMessage, ServerResponse } from 'node:http';
import { isApplication } from './public-url.ts';

/** Headers by which a client could steer Next's inside, or make it believe another host. */
const FORBIDDEN =
  /^(x-middleware-|x-nextjs-|x-now-|x-vercel-|x-forwarded-host$|x-invoke-|x-matched-path$)/;
/** Headers of React's own transport, which public pages do not speak. */
const TRANSPORT = /^(rsc$|next-action$|next-router-|next-url$|next-instant-)/;

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
  // Pictures come in their sizes: Next's own resizing would only be a door to knock at.
  if (path.startsWith('/_next/image')) return end(res, 404);
  if (application || req.method === 'GET' || req.method === 'HEAD') return false;
  return end(res, 405, { Allow: 'GET, HEAD' });
}

function end(res: ServerResponse, status: number, headers: Record<string, string> = {}): true {
  res.writeHead(status, { ...headers, 'Cache-Control': 'no-store' });
  res.end();
  return true;
}
