import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { env } from '#lib/env.ts';
import { setDatabaseAway } from '#lib/outage-state.ts';
import {
  INVALIDATION_CHANNEL,
  invalidateEverything,
  invalidateTags,
  processId,
} from '#lib/tag-store.ts';

const message = z.object({
  tags: z.array(z.string()).max(1000),
  removed: z.boolean(),
  origin: z.string().optional(),
});

const RETRY_MS = 1000;
/** A connection that has died without a word is found out by asking. */
const HEARTBEAT_MS = 10_000;

function hear(payload: string | undefined): void {
  const parsed = message.safeParse(parseJson(payload));
  if (!parsed.success) {
    invalidateEverything();
    return;
  }
  const { tags, removed, origin } = parsed.data;
  if (origin !== processId()) invalidateTags(tags, { removed });
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/**
 * Hears of changes made by other processes (scripts, jobs, replicas) through Postgres. They are
 * announced inside the transaction that makes them, so none is announced that was not committed.
 * While the connection was away some may have been missed: everything is then made anew.
 * @returns `ready` resolves when it hears for the first time
 */
export function listenForInvalidations(): { ready: Promise<void>; stop: () => Promise<void> } {
  let client: Client | undefined;
  let stopped = false;
  let listening = () => {};
  const ready = new Promise<void>((resolve) => {
    listening = resolve;
  });

  const connect = async () => {
    const next = new Client({
      connectionString: env().DATABASE_URL,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    });
    const ended = new Promise<void>((resolve) => next.once('end', resolve));
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => hear(payload));
    await next.connect();
    await next.query(`listen ${INVALIDATION_CHANNEL}`);
    // Before this moment changes by others went unheard.
    invalidateEverything();
    setDatabaseAway(false);
    listening();
    client = next;
    const heartbeat = setInterval(() => {
      next.query('select 1').then(
        () => setDatabaseAway(false),
        () => next.end().catch(() => undefined),
      );
    }, HEARTBEAT_MS);
    return ended.finally(() => clearInterval(heartbeat));
  };

  const run = async () => {
    while (!stopped) {
      await connect().catch(() => undefined);
      if (!stopped) setDatabaseAway(true);
      if (!stopped) await sleep(RETRY_MS);
    }
  };
  void run();

  return {
    ready,
    stop: async () => {
      stopped = true;
      await client?.end().catch(() => undefined);
    },
  };
}
