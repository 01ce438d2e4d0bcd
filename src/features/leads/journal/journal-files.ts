import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataDirectory } from '#lib/directories.ts';
import { isUnfinished, syncDirectory } from '#lib/write-durably.ts';

/** Enquiries that wait for the database: a sealed file each, named by its reference. */
export const journalDirectory = (): string => join(dataDirectory(), 'journal');
/** Those that cannot be taken in as they are. Put back into the journal, they are tried again. */
export const rejectedDirectory = (): string => join(journalDirectory(), 'rejected');

export interface JournalFile {
  /** Its name. */
  reference: string;
  path: string;
  bytes: number;
  /** When the enquiry came, in milliseconds. */
  writtenAt: number;
}

const isMissing = (error: unknown) => (error as { code?: unknown }).code === 'ENOENT';
const unlessMissing = <T>(error: unknown, instead: T): T => {
  if (isMissing(error)) return instead;
  throw error;
};

/** Files of a folder, the oldest first; none where there is no folder. */
export async function listFiles(directory: string): Promise<JournalFile[]> {
  const names = await readdir(directory).catch((error) => unlessMissing<string[]>(error, []));
  const files: JournalFile[] = [];
  for (const reference of names) {
    const path = join(directory, reference);
    const found = await stat(path).catch((error) => unlessMissing(error, null));
    if (!found?.isFile()) continue;
    files.push({ reference, path, bytes: found.size, writtenAt: found.mtimeMs });
  }
  return files.sort((a, b) => a.writtenAt - b.writtenAt);
}

/** What is whole in the journal, the oldest first. */
export const listJournal = async (): Promise<JournalFile[]> =>
  (await listFiles(journalDirectory())).filter(({ reference }) => !isUnfinished(reference));

/** Makes a folder that only its owner can enter; its name is on the disk once this resolves. */
export async function makeDirectory(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (made) await syncDirectory(dirname(directory));
}

/** Removes a file for good; another process may have been faster. */
export const remove = ({ path }: JournalFile): Promise<void> => rm(path, { force: true });

/** Keeps a file for a person to look at. */
export async function setAside({ path, reference }: JournalFile): Promise<void> {
  await makeDirectory(rejectedDirectory());
  await rename(path, join(rejectedDirectory(), reference)).catch((error) =>
    unlessMissing(error, undefined),
  );
  await syncDirectory(rejectedDirectory());
}
