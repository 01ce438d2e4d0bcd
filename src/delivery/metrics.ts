import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { poolState } from '#lib/database-pool.ts';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';
import { isDatabaseAway } from '#lib/outage-state.ts';
import { heardUpTo, onInvalidation } from '#lib/tag-store.ts';
import { pageStore } from './page-store.ts';
import { queueState } from './queue-state.ts';

/** How a request was answered: from memory, with an older page, by a replica's page, by Next. */
export type CacheState = 'memory' | 'stale' | 'shared' | 'rendered' | 'application' | 'refused';

/** Names follow https://prometheus.io/docs/practices/naming/ */
const registry = new Registry();

export const requests = new Counter({
  name: 'site_requests_total',
  help: 'Requests by kind of address, by how they were answered, and by class of status',
  labelNames: ['route', 'cache', 'status'] as const,
  registers: [registry],
});
export const renderSeconds = new Histogram({
  name: 'site_render_seconds',
  help: 'Time until a page that was not kept had been made and sent',
  labelNames: ['route'] as const,
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});
const changes = new Counter({
  name: 'site_changes_total',
  help: 'Changes to the site that this process has heard of, its own included',
  registers: [registry],
});

function gauge(name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

function gauges(): void {
  gauge('site_database_up', '0 while the database is known to be away', () =>
    isDatabaseAway() ? 0 : 1,
  );
  gauge('site_change_number', 'Number of the last change heard', heardUpTo);
  gauge('site_page_store_bytes', 'Memory held by kept pages', () => pageStore().bytes);
  gauge('site_page_store_entries', 'Kept pages and query results', () => pageStore().size);
  new Gauge({
    name: 'site_pool_connections',
    help: 'Connections of the pool to the database; waiting: who waits for one',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      const pool = poolState();
      this.set({ state: 'total' }, pool?.totalCount ?? 0);
      this.set({ state: 'idle' }, pool?.idleCount ?? 0);
      this.set({ state: 'waiting' }, pool?.waitingCount ?? 0);
    },
  });
  // What is not known is not told: no number rather than a wrong one.
  new Gauge({
    name: 'site_delivery_oldest_seconds',
    help: 'Age of the oldest notification that still waits; the same on every replica',
    registers: [registry],
    async collect() {
      const state = await queueState();
      this.reset();
      if (state) this.set(state.oldestSeconds);
      else this.remove();
    },
  });
  new Gauge({
    name: 'site_deliveries',
    help: 'Notifications of enquiries by state; dead ones were given up; the same on every replica',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const state = await queueState();
      this.reset();
      if (!state) return;
      this.set({ state: 'queued' }, state.queued);
      this.set({ state: 'dead' }, state.dead);
    },
  });
}

/**
 * Tells Prometheus how this process does, on a port of its own that the front does not know. Without
 * `METRICS_PORT` nothing is told.
 * @returns stops it
 */
export function serveMetrics(): () => void {
  const { METRICS_PORT } = env();
  if (!METRICS_PORT) return () => undefined;
  collectDefaultMetrics({ register: registry });
  gauges();
  const stopCounting = onInvalidation(() => changes.inc());
  const server = createServer(async (req, res) => {
    if (req.url !== '/metrics') return void res.writeHead(404).end();
    try {
      const text = await registry.metrics();
      res.writeHead(200, { 'Content-Type': registry.contentType }).end(text);
    } catch (error) {
      log().error({ err: error }, 'Metrics');
      res.writeHead(500).end();
    }
  });
  server.on('error', (error) => log().error({ err: error }, 'Metrics'));
  server.listen(METRICS_PORT);
  return () => {
    stopCounting();
    server.close();
  };
}
