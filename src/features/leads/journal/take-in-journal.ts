import type { Payload } from 'payload';
import { withDatabaseLock } from '#cms/database-lock.ts';
import { describeError, sqlStateOf } from '#lib/describe-error.ts';
import { isUnfinished, syncDirectory } from '#lib/write-durably.ts';
import { storeEnquiry } from '../store-enquiry.ts';
import { BrokenEntry, openEntry } from './journal-entry.ts';
import {
  type JournalFile,
  journalDirectory,
  listFiles,
  listJournal,
  remove,
  setAside,
} from './journal-files.ts';

/** Whoever takes files in, or looks through them for a person, holds it. */
export const JOURNAL_LOCK = 'lead-journal';

const A_ROUND = 100;
/** So many that fail in a round are no accident of theirs: the database cannot store now. */
const MAX_FAILURES = 3;
/** One that failed stands back for so long, so that it does not hold up the others. */
const REST_MS = 60_000;
/** Left by a process that died while it wrote; its enquiry was never acknowledged. */
const UNFINISHED_MS = 60 * 60_000;

const resting = new Map<string, number>();

/**
 * Stores what the journal holds, the oldest first, a bounded number at a time. Several workers may
 * do so: one of them works. What cannot be stored whatever happens is set aside, never deleted.
 * @returns how many were taken in
 * @throws where the database is away
 */
export async function takeInJournal(payload: Payload): Promise<number> {
  await dropUnfinished();
  if ((await due()).length === 0) return 0;
  return (await withDatabaseLock(JOURNAL_LOCK, () => takeIn(payload))) ?? 0;
}

async function due(): Promise<JournalFile[]> {
  const now = Date.now();
  const files = await listJournal();
  return files.filter(({ reference }) => (resting.get(reference) ?? 0) <= now).slice(0, A_ROUND);
}

async function takeIn(payload: Payload): Promise<number> {
  let taken = 0;
  let failures = 0;
  for (const file of await due()) {
    const outcome = await takeOne(payload, file);
    if (outcome === 'taken') taken += 1;
    if (outcome === 'failed') failures += 1;
    if (failures >= MAX_FAILURES) break;
  }
  await syncDirectory(journalDirectory());
  return taken;
}

async function takeOne(payload: Payload, file: JournalFile): Promise<'taken' | 'aside' | 'failed'> {
  const { reference } = file;
  try {
    const enquiry = await openEntry(file);
    if (enquiry) await storeEnquiry(payload, enquiry);
    await remove(file);
    resting.delete(reference);
    return 'taken';
  } catch (error) {
    const problem = `Journal: enquiry ${reference} could not be stored: ${describeError(error)}.`;
    if (!isItsOwn(error)) {
      resting.set(reference, Date.now() + REST_MS);
      payload.logger.warn({ msg: `${problem} It is tried again.` });
      return 'failed';
    }
    await setAside(file);
    payload.logger.error({
      msg: `${problem} It is kept in the folder journal/rejected; put back into journal, it is tried again.`,
    });
    return 'aside';
  }
}

/** Whether the enquiry itself is at fault, and not the database or the disk of the moment. */
const isItsOwn = (error: unknown): boolean =>
  error instanceof BrokenEntry ||
  (error as { name?: unknown }).name === 'ValidationError' ||
  /^2[23]/.test(sqlStateOf(error) ?? '');

async function dropUnfinished(): Promise<void> {
  const since = Date.now() - UNFINISHED_MS;
  for (const file of await listFiles(journalDirectory())) {
    if (isUnfinished(file.reference) && file.writtenAt < since) await remove(file);
  }
}
