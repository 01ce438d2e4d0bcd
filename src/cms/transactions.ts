import { randomUUID } from 'node:crypto';
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { keepValuesOutOfErrors } from './discreet-errors.ts';

interface Session {
  db: PostgresAdapter['sessions'][string]['db'];
  /** Ends the transaction and waits for the database's answer. */
  resolve: () => Promise<void>;
  reject: () => Promise<void>;
}

type AfterCommit = () => void;
const waiting = new Map<string, AfterCommit[]>();

/**
 * Payload's adapter with two promises kept that it does not keep itself:
 * a failing COMMIT fails the operation (Payload's own swallows it and answers «saved»), and
 * `afterCommit` runs when the data is visible to others, before the operation returns.
 */
export function withReliableTransactions(
  base: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  keepValuesOutOfErrors();
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args);
      // Rejected where the database is away when Payload starts. Whoever needs it is told by the
      // error of the start; unheard, this would end the process.
      adapter.initializing.catch(() => undefined);
      adapter.beginTransaction = async () => {
        await adapter.initializing;
        const id = randomUUID();
        adapter.sessions[id] = await openSession(adapter);
        return id;
      };
      adapter.commitTransaction = async (incoming) => {
        const session = await takeSession(adapter, incoming);
        if (!session) return;
        const callbacks = takeCallbacks(session.id);
        await refuseAborted(session);
        await session.resolve();
        for (const run of callbacks) run();
      };
      adapter.rollbackTransaction = async (incoming) => {
        const session = await takeSession(adapter, incoming);
        if (!session) return;
        takeCallbacks(session.id);
        await session.reject();
      };
      return adapter;
    },
  };
}

/**
 * After an error that somebody has swallowed, Postgres answers COMMIT with a silent rollback. Any
 * statement tells (SQLSTATE 25P02), and fails the operation instead of letting it say «saved».
 */
async function refuseAborted(session: Session): Promise<void> {
  try {
    await session.db.execute(sql`select 1`);
  } catch (error) {
    await session.reject();
    throw error;
  }
}

/** Opens a transaction that stays open until `resolve` or `reject` is called. */
function openSession(adapter: PostgresAdapter): Promise<Session> {
  return new Promise((opened, failed) => {
    const rollback = new Error('rolled back');
    const done: Promise<void> = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, abort) => {
          opened({
            db: db as unknown as Session['db'],
            resolve: () => {
              commit();
              return done;
            },
            reject: () => {
              abort(rollback);
              return done.catch((error: unknown) => {
                if (error !== rollback) throw error;
              });
            },
          });
        }),
      adapter.transactionOptions || undefined,
    );
    done.catch(failed);
  });
}

async function takeSession(adapter: PostgresAdapter, incoming: unknown) {
  const id = String(await incoming);
  const session = adapter.sessions[id] as Session | undefined;
  delete adapter.sessions[id];
  return session && { ...session, id };
}

function takeCallbacks(id: string): AfterCommit[] {
  const callbacks = waiting.get(id) ?? [];
  waiting.delete(id);
  return callbacks;
}

interface RequestLike {
  payload: Payload;
  transactionID?: number | string | Promise<number | string>;
}

/** Runs `callback` once the request's transaction is committed; at once where there is none. */
export async function afterCommit(req: RequestLike, callback: AfterCommit): Promise<void> {
  const id = String(await req.transactionID);
  if (!(req.payload.db as unknown as PostgresAdapter).sessions[id]) return callback();
  waiting.set(id, [...(waiting.get(id) ?? []), callback]);
}

/** The database connection of the request's transaction, for statements that Payload has none for. */
export async function sqlInTransaction(req: RequestLike): Promise<PostgresAdapter['drizzle']> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const session = adapter.sessions[String(await req.transactionID)];
  return (session?.db as PostgresAdapter['drizzle'] | undefined) ?? adapter.drizzle;
}
