import { randomUUID } from 'node:crypto';
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { log } from '#lib/log.ts';
import { hearLostConnections } from './database.ts';
import { keepValuesOutOfErrors } from './discreet-errors.ts';

interface Session {
  db: PostgresAdapter['sessions'][string]['db'];
  /** Ends the transaction and waits for the database's answer. */
  resolve: () => Promise<void>;
  reject: () => Promise<void>;
}

export type Database = Pick<PostgresAdapter['drizzle'], 'execute'>;

/** What belongs to the end of a transaction. */
export interface CommitStep {
  /** In the transaction, right before its commit; an error fails it. */
  before: (db: Database) => Promise<void>;
  /** When the data is visible to others, before the operation returns. */
  after: () => Promise<void>;
}
type StepClass<T extends CommitStep> = new () => T;
const steps = new Map<string, Map<StepClass<CommitStep>, CommitStep>>();

/**
 * Payload's adapter with two promises kept that it does not keep itself:
 * a failing COMMIT fails the operation (Payload's own swallows it and answers «saved»), and there are
 * steps right before and right after it (`commitStep`).
 */
export function withReliableTransactions(
  base: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  keepValuesOutOfErrors();
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args);
      hearLostConnections(adapter);
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
        const own = takeSteps(session.id);
        await finish(session, own);
        await session.resolve();
        for (const step of own)
          await step.after().catch((error) => log().error({ err: error }, 'After a commit'));
      };
      adapter.rollbackTransaction = async (incoming) => {
        const session = await takeSession(adapter, incoming);
        if (!session) return;
        takeSteps(session.id);
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
async function finish(session: Session, own: CommitStep[]): Promise<void> {
  const db = session.db as unknown as Database;
  try {
    if (own.length === 0) await db.execute(sql`select 1`);
    for (const step of own) await step.before(db);
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

function takeSteps(id: string): CommitStep[] {
  const own = steps.get(id)?.values() ?? [];
  steps.delete(id);
  return [...own];
}

interface RequestLike {
  payload: Payload;
  transactionID?: number | string | Promise<number | string>;
}

/**
 * The step of this kind of the request's transaction: made at the first call, the same at the next.
 * @throws where there is no transaction: Payload begins one for every operation that writes
 */
export async function commitStep<T extends CommitStep>(
  req: RequestLike,
  Step: StepClass<T>,
): Promise<T> {
  const id = String(await req.transactionID);
  if (!(req.payload.db as unknown as PostgresAdapter).sessions[id]) {
    throw new Error('A change outside a transaction cannot be announced');
  }
  const own = steps.get(id) ?? new Map<StepClass<CommitStep>, CommitStep>();
  steps.set(id, own);
  const step = (own.get(Step) as T | undefined) ?? new Step();
  own.set(Step, step);
  return step;
}

/** The database connection of the request's transaction, for statements that Payload has none for. */
export async function sqlInTransaction(req: RequestLike): Promise<PostgresAdapter['drizzle']> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const session = adapter.sessions[String(await req.transactionID)];
  return (session?.db as PostgresAdapter['drizzle'] | undefined) ?? adapter.drizzle;
}
