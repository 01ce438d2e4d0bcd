import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import next from 'next';
import { closeAll } from '#lib/closing.ts';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';
import { routes } from '#lib/routes.ts';
import { VISITOR_ADDRESS } from '#lib/visitor-address.ts';
import { listenForChanges } from './change-listener.ts';
import { Health } from './health.ts';
import { type CacheState, serveMetrics } from './metrics.ts';
import { invalidateAtMidnight } from './midnight.ts';
import { answerByNext } from './next-answer.ts';
import { destinationOf, isApplication } from './public-url.ts';
import { refreshFrontAfterRemovals } from './refresh-front.ts';
import { renderAfterChanges } from './renders.ts';
import { refuse } from './request-rules.ts';
import { routeLabel } from './route-label.ts';
import { serveStored } from './serve-stored.ts';
import { beginSharing, takeSharedPage } from './shared-pages.ts';
import { observed, type Visit } from './visit.ts';
import { visitorAddress } from './visitor-address.ts';
import { warmUp } from './warm-up.ts';

const root = join(import.meta.dirname, '../..');
const DRAIN_MS = 25_000;
/** A statement may still be waiting for a database that does not answer. */
const CLOSE_MS = 2_000;

/** Either of them switches traces on (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). */
const TRACES = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];

interface Options {
  port: number;
  /** With compiling on demand; pages are then not kept. */
  dev?: boolean;
}

/**
 * Serves the site: finished pages straight from memory, everything else by Next.
 * @returns a function that stops taking requests and resolves when those under way are answered
 */
export async function startServer({ port, dev = false }: Options): Promise<() => Promise<void>> {
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 });
  const app = next({ dev, dir: root, port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  const stopTracing = TRACES.some((name) => process.env[name])
    ? (await import('./tracing.ts')).startTracing()
    : undefined;
  const stopMetrics = serveMetrics();
  const health = new Health();
  if (!dev) await beginSharing(readFileSync(join(root, '.next/BUILD_ID'), 'utf8'));
  const changes = listenForChanges();
  // What is made before the first hearing would count as doubtful.
  await Promise.race([changes.ready, sleep(5000)]);
  const stopClock = invalidateAtMidnight();
  const stopRefreshing = refreshFrontAfterRemovals();

  const answer = (req: IncomingMessage, res: ServerResponse, visit: Visit) => {
    if (refuse(req, res)) return;
    const destination = destinationOf(req.url ?? '/');
    if ('redirect' in destination) {
      res.writeHead(308, { Location: destination.redirect, 'Cache-Control': 'no-store' }).end();
      return;
    }
    const { url } = destination;
    req.url = url;
    visit.route = routeLabel(url);
    const kept = (as?: CacheState) => {
      const state = serveStored(req, res);
      if (state) visit.cache = as ?? state;
      return state !== null;
    };
    if (kept()) return;
    const application = isApplication(url);
    visit.cache = application ? 'application' : 'rendered';
    const render = () => answerByNext(req, res, handle, () => kept('rendered'));
    const answerPage = async () => {
      if ((await takeSharedPage(url)) && kept('shared')) return;
      await renderAfterChanges(url, kept, render);
    };
    (application ? handle(req, res) : answerPage()).catch((error) => answerFailure(res, error));
  };
  server.on('request', (req, res: ServerResponse) => {
    if (health.answer(req, res)) return;
    req.headers[VISITOR_ADDRESS] = visitorAddress(req, env().TRUST_PROXY);
    if (health.ending || mayStayUnread(req)) res.shouldKeepAlive = false;
    observed(req, res, (visit) => {
      try {
        answer(req, res, visit);
      } catch (error) {
        answerFailure(res, error);
      }
    });
  });
  await listen(server, port);
  if (!dev) await warmUp(port);
  health.begin();
  return async () => {
    health.end();
    await sleep(env().DRAIN_SECONDS * 1000);
    await drain(server);
    stopClock();
    stopRefreshing();
    stopMetrics();
    await Promise.race([stopTracing?.().catch(() => undefined), sleep(CLOSE_MS)]);
    await changes.stop();
    await app.close();
    await Promise.race([closeAll(), sleep(CLOSE_MS)]);
  };
}

/**
 * A body that is too large is answered before it is read to its end, and leaves its connection
 * paused: the next request in it would wait a minute and fail.
 */
const mayStayUnread = ({ headers, method, url }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('multipart/') === true ||
  (method === 'POST' && url?.split('?', 1)[0] === routes.contactApi());

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function answerFailure(res: ServerResponse<IncomingMessage>, error: unknown): void {
  log().error({ err: error }, 'Request failed');
  if (res.headersSent) return void res.destroy();
  res.writeHead(500, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
  res.end('Internal error');
}
