import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { env } from '#lib/env.ts';
import { setDatabaseAway } from '#lib/outage-state.ts';
import { setHeardByAll } from '#lib/replicas.ts';
import { processId } from '#lib/tag-store.ts';
import { CHANGES, catchUp } from './change-log.ts';
import { Hearing } from './hearing.ts';
import { inTurn } from './in-turn.ts';

const RETRY_MS = 1000;
/** A connection that has died without a word is found out by asking. */
const HEARTBEAT_MS = 10_000;

/**
 * Hears of changes made by other processes (scripts, jobs, replicas) through Postgres. They are
 * written down inside the transaction that makes them: none is told of that was not committed, and
 * after a lost connection those that were missed are read.
 * @returns `ready` resolves when it hears for the first time
 */
export function listenForChanges(): { ready: Promise<void>; stop: () => Promise<void> } {
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
    const connection = inTurn(next);
    const ended = new Promise<void>((resolve) => next.once('end', resolve));
    next.on('error', () => undefined);
    try {
      await next.connect();
      const hearing = new Hearing(connection, processId());
      const read = oneAfterAnother(async () => hearing.say(await catchUp(connection)));
      // What cannot be read now is read on a new connection.
      const hear = () => read().catch(() => next.end().catch(() => undefined));
      next.on('notification', ({ channel, payload }) => {
        if (channel === CHANGES) void hear();
        else hearing.note(payload ?? '');
      });
      await connection.query(`listen ${CHANGES}`);
      await read();
      await hearing.begin();
      setHeardByAll((number) => hearing.byAll(number));
    } catch (error) {
      next.end().catch(() => undefined);
      throw error;
    }
    setDatabaseAway(false);
    listening();
    client = next;
    const heartbeat = setInterval(() => {
      connection.query('select 1').then(
        () => setDatabaseAway(false),
        () => next.end().catch(() => undefined),
      );
    }, HEARTBEAT_MS);
    return ended.finally(() => {
      clearInterval(heartbeat);
      setHeardByAll(undefined);
    });
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

/** Runs `work` again for every call, never two at once; calls that wait together share one run. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        running = work();
        return running;
      });
    return next;
  };
}
