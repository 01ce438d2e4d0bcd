import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { fromDrizzle, PgBoss } from 'pg-boss';
import { sqlInTransaction } from '#cms/transactions.ts';
import { QUEUE_SCHEMA } from './queues.ts';

const KEY = Symbol.for('site.queue-sender');
const holder = globalThis as { [KEY]?: Promise<PgBoss> | undefined };

/** Puts jobs into the queue over the connections of Payload; works on none. */
async function sender({ payload }: PayloadRequest): Promise<PgBoss> {
  holder[KEY] ??= open(payload.db as unknown as PostgresAdapter);
  try {
    return await holder[KEY];
  } catch (error) {
    // The database was away: the next one tries again.
    holder[KEY] = undefined;
    throw error;
  }
}

async function open({ drizzle }: PostgresAdapter): Promise<PgBoss> {
  const boss = new PgBoss({
    db: fromDrizzle(drizzle, sql),
    schema: QUEUE_SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
    useListenNotify: true,
  });
  boss.on('error', () => undefined);
  return boss.start();
}

interface Options {
  /** Seconds to wait before it may be worked on. */
  startAfter?: number;
}

/** Queues a job in the transaction of the request: it is there if and only if that commits. */
export async function sendInTransaction(
  req: PayloadRequest,
  queue: string,
  data: object,
  options: Options = {},
): Promise<void> {
  const boss = await sender(req);
  const db = fromDrizzle(await sqlInTransaction(req), sql);
  await boss.send(queue, data, { ...options, db });
}
