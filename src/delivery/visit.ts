import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';
import { withRequest } from '#lib/request-context.ts';
import { type CacheState, renderSeconds, requests } from './metrics.ts';

/** What becomes known of a request while it is answered. */
export interface Visit {
  route: string;
  cache: CacheState;
}

const tracer = trace.getTracer('site');
/** The front names requests, so that its log and ours speak of the same one. */
const ID = /^[\w-]{8,64}$/;

/** Answers a request with eyes on it: it is named, timed, counted and, where wanted, traced. */
export function observed(
  req: IncomingMessage,
  res: ServerResponse,
  answer: (visit: Visit) => void,
): void {
  const given = String(req.headers['x-request-id'] ?? '');
  const id = env().TRUST_PROXY && ID.test(given) ? given : randomUUID();
  const visit: Visit = { route: 'other', cache: 'refused' };
  const since = performance.now();
  tracer.startActiveSpan('request', (span) => {
    res.once('close', () => {
      const { route, cache } = visit;
      const status = res.writableFinished ? res.statusCode : 499;
      const seconds = (performance.now() - since) / 1000;
      requests.inc({ route, cache, status: `${Math.floor(status / 100)}xx` });
      if (cache === 'rendered') renderSeconds.observe({ route }, seconds);
      span.updateName(`${req.method} ${route}`);
      span.setAttributes({
        'http.request.method': req.method ?? '',
        'http.response.status_code': status,
        'http.route': route,
        'site.cache': cache,
        'site.request': id,
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      const ms = Math.round(seconds * 1000);
      const line = { request: id, method: req.method, route, cache, status, ms };
      log()[status >= 500 && status !== 503 ? 'error' : 'debug'](line, 'Request');
    });
    withRequest({ id }, () => answer(visit));
  });
}
