import type { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { beforeEnd } from '#lib/closing.ts';
import { showPool } from '#lib/database-pool.ts';
import { log } from '#lib/log.ts';

const CLOSE_MS = 1_000;

/** Nothing waits for ever: not for a connection, not for a statement, not for a forgotten transaction. */
export const POOL_LIMITS = {
  max: 12,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 10_000,
  query_timeout: 12_000,
  idle_in_transaction_session_timeout: 30_000,
} as const;

/**
 * A connection that dies while idle is an event of the pool; unheard, it would end the process. Heard
 * from the pool's first moment: also that of a start which fails later goes on losing connections.
 */
export function hearLostConnections(adapter: { pool?: EventEmitter | undefined }): void {
  let pool = adapter.pool;
  Object.defineProperty(adapter, 'pool', {
    configurable: true,
    enumerable: true,
    get: () => pool,
    set: (made: EventEmitter | undefined) => {
      pool = made;
      made?.on('error', (error: Error) => log().warn({ err: error }, 'Idle connection lost'));
      // Taken out and between two statements a connection is heard by nobody else: the next one fails.
      made?.on('connect', (client: EventEmitter) => client.on('error', () => undefined));
    },
  });
}

/** At the end the pool is closed before the database is: that is no loss to tell of. */
export function watchPool(payload: Payload): void {
  const { pool } = payload.db as unknown as PostgresAdapter;
  showPool(pool);
  // Payload never gives back the connection that it opened first, so the end is not waited for long.
  beforeEnd(() => Promise.race([pool.end(), sleep(CLOSE_MS)]));
}
