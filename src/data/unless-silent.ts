import { setTimeout as sleep } from 'node:timers/promises';
import { askDatabase } from '#lib/ask-database.ts';
import { within } from '#lib/within.ts';

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

function ask(): Promise<boolean> {
  const answer = askDatabase(ANSWER_MS, (client) => client.query('select 1'));
  return within(ANSWER_MS, answer).then(
    () => true,
    () => false,
  );
}
