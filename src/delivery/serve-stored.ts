import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDatabaseAway } from '#lib/outage-state.ts';
import { compressToKeep, type Encoding, encodingFor } from './encoding.ts';
import { isKnown } from './etag.ts';
import { pageStore, type StoredPage } from './page-store.ts';

/**
 * Answers from memory when the page is there and nothing has changed since it was made; also with an
 * older one while it cannot be made anew. The URL is already the inner one (see `public-url`).
 * @returns whether the request has been answered, and by what
 */
export function serveStored(req: IncomingMessage, res: ServerResponse): 'memory' | 'stale' | null {
  const key = req.url ?? '/';
  const fresh = pageStore().fresh(key);
  const page = fresh ?? (isDatabaseAway() ? pageStore().lastGoodPage(key) : undefined);
  if (page?.kind !== 'page' || page.status !== 200) return null;
  const state = fresh ? 'memory' : 'stale';

  const type = page.headers['Content-Type'] ?? 'text/html; charset=utf-8';
  const encoding = encodingFor(req.headers['accept-encoding'], type);
  const headers: Record<string, string | number> = {
    ...page.headers,
    'Content-Type': type,
    ETag: page.etag,
    Vary: 'Accept-Encoding',
  };
  if (isKnown(req.headers['if-none-match'], page.etag)) {
    res.writeHead(304, headers).end();
    return state;
  }
  const body = encoding ? encoded(key, page, encoding) : page.html;
  if (encoding) headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = body.length;
  res.writeHead(200, headers);
  res.end(req.method === 'HEAD' ? undefined : body);
  return state;
}

function encoded(key: string, page: StoredPage, encoding: Encoding): Buffer {
  const known = page.encoded[encoding];
  if (known) return known;
  const made = compressToKeep[encoding](page.html);
  // Kept anew, so that its bytes count.
  pageStore().keep(key, { ...page, encoded: { ...page.encoded, [encoding]: made } });
  return made;
}
