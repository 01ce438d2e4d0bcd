import type { IncomingMessage, ServerResponse } from 'node:http';
import { isApplication } from './public-url.ts';

/** Headers by which a client could steer Next's inside, or make it believe another host. */
const FORBIDDEN =
  /^(x-middleware-|x-nextjs-|x-now-|x-vercel-|x-forwarded-host$|x-invoke-|x-matched-path$)/;
/** Headers of React's own transport, which public pages do not speak. */
const TRANSPORT = /^(rsc$|next-action$|next-router-|next-url$|next-instant-)/;

const MAX_BODY = 5 * 1024 * 1024;
const MAX_UPLOAD_BODY = 25 * 1024 * 1024;
/** A question that is sent as a body: Payload makes an address of it and takes that apart. */
const MAX_QUERY_BODY = 64 * 1024;
const OVERRIDE = ['x-payload-http-method-override', 'x-http-method-override'];

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
  // Postgres has no text with a zero in it, so nothing can stand there.
  if (/%00/.test(req.url ?? '')) return end(res, 400);
  if (req.method === 'GET' || req.method === 'HEAD') return false;
  if (!application) return end(res, 405, { Allow: 'GET, HEAD' });
  return refuseBody(req, res, path);
}

/** Payload reads a body whole before it asks who sent it: what is too large is not taken in. */
function refuseBody(req: IncomingMessage, res: ServerResponse, path: string): boolean {
  // The contact form counts for itself, and answers in the visitor's language.
  if (path === '/api/contact') return false;
  const length = req.headers['content-length'];
  if (length === undefined) return req.headers['transfer-encoding'] ? end(res, 411) : false;
  return Number(length) > maxBody(req) ? end(res, 413) : false;
}

function maxBody({ headers }: IncomingMessage): number {
  if (OVERRIDE.some((name) => headers[name] !== undefined)) return MAX_QUERY_BODY;
  return headers['content-type']?.startsWith('multipart/') ? MAX_UPLOAD_BODY : MAX_BODY;
}

function end(res: ServerResponse, status: number, headers: Record<string, string> = {}): true {
  // The rest of a refused body is not read: the connection ends with the answer.
  res.writeHead(status, { ...headers, 'Cache-Control': 'no-store', Connection: 'close' });
  res.end();
  return true;
}
