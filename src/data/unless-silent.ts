import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { env } from '#lib/env.ts';

/** So long a visitor waits before it is asked whether the database lives at all, … */
const PATIENCE_MS = 2_500;
/** … so long for the answer to that, and so long until it is asked again. */
const ANSWER_MS = 2_000;

/**
 * Waits for work that needs the database, however long it takes, but only while the database gives
 * signs of life. A limit of time alone would take a busy server for an outage, and cut long work.
 * @throws when the database neither takes a connection nor answers; the work may still go on then
 */
export async function unlessSilent<T>(work: Promise<T>): Promise<T> {
  const done = new AbortController();
  try {
    return await Promise.race([work, silence(done.signal)]);
  } finally {
    done.abort();
  }
}

async function silence(signal: AbortSignal): Promise<never> {
  // Ends with the work; the race has been decided then.
  const wait = () => sleep(PATIENCE_MS, undefined, { signal, ref: false });
  do await wait();
  while (await databaseAnswers());
  throw new Error('The database gives no answer (timeout)');
}

let asking: Promise<boolean> | undefined;

/** Asked over a connection of its own, since those of the pool may all be busy; once for everybody. */
export function databaseAnswers(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<boolean> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
  });
  client.on('error', () => undefined);
  const answer = client
    .connect()
    .then(() => client.query('select 1'))
    .then(
      () => true,
      () => false,
    );
  const late = sleep(ANSWER_MS, false, { ref: false });
  const answers = await Promise.race([answer, late]);
  // Not waited for: a silent database does not say good-bye.
  client.end().catch(() => undefined);
  return answers;
}
