import type { Payload } from 'payload';
import { repeat } from '#lib/repeat.ts';
import { takeInJournal } from './journal/take-in-journal.ts';
import { eraseWhenDue } from './privacy/erase-when-due.ts';

const JOURNAL_MS = 3_000;
const RETENTION_MS = 10 * 60_000;

/**
 * What a worker does beside its queue: takes in the enquiries that waited on the disk, and erases
 * each night what is due.
 * @returns stops both
 */
export function lookAfterLeads(payload: Payload): () => Promise<void> {
  const tell = (what: string) => (problem: string) =>
    payload.logger.warn({ msg: `${what}: ${problem}` });
  const stops = [
    repeat(JOURNAL_MS, () => takeInJournal(payload), tell('Journal')),
    repeat(RETENTION_MS, () => eraseWhenDue(payload), tell('Erasing what is due')),
  ];
  return async () => void (await Promise.all(stops.map((stop) => stop())));
}
