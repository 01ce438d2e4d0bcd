import { syncDirectory } from '#lib/write-durably.ts';
import type { Enquiry } from '../enquiry.ts';
import { BrokenEntry, openEntry } from './journal-entry.ts';
import {
  type JournalFile,
  journalDirectory,
  listFiles,
  rejectedDirectory,
  remove,
} from './journal-files.ts';

const DIRECTORIES = [journalDirectory, rejectedDirectory];

/** Erases what waits or was set aside since before a time. */
export const eraseOldFiles = (before: Date): Promise<number> =>
  eraseFiles(async ({ writtenAt }) => writtenAt < before.getTime());

/** Erases the files of the enquiries that match; and how many cannot be looked into. */
export async function eraseMatchingFiles(
  matches: (enquiry: Enquiry) => boolean,
): Promise<{ erased: number; unreadable: number }> {
  let unreadable = 0;
  const erased = await eraseFiles(async (file) => {
    const enquiry = await openUnlessBroken(file);
    if (enquiry !== 'broken') return enquiry !== null && matches(enquiry);
    unreadable += 1;
    return false;
  });
  return { erased, unreadable };
}

/** What the files hold of the enquiries that match, and how many cannot be looked into. */
export async function findInFiles(
  matches: (enquiry: Enquiry) => boolean,
): Promise<{ found: Enquiry[]; unreadable: number }> {
  const found: Enquiry[] = [];
  let unreadable = 0;
  for (const directory of DIRECTORIES) {
    for (const file of await listFiles(directory())) {
      const enquiry = await openUnlessBroken(file);
      if (enquiry === 'broken') unreadable += 1;
      else if (enquiry && matches(enquiry)) found.push(enquiry);
    }
  }
  return { found, unreadable };
}

async function eraseFiles(which: (file: JournalFile) => Promise<boolean>): Promise<number> {
  let erased = 0;
  for (const directory of DIRECTORIES) {
    const before = erased;
    for (const file of await listFiles(directory())) {
      if (!(await which(file))) continue;
      await remove(file);
      erased += 1;
    }
    if (erased > before) await syncDirectory(directory());
  }
  return erased;
}

const openUnlessBroken = (file: JournalFile): Promise<Enquiry | 'broken' | null> =>
  openEntry(file).catch((error: unknown) => {
    if (error instanceof BrokenEntry) return 'broken' as const;
    throw error;
  });
