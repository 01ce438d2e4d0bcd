import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncDirectory, writeDurably } from '#lib/write-durably.ts';
import type { Enquiry } from '../enquiry.ts';
import { sealEntry } from './journal-entry.ts';
import { journalDirectory, makeDirectory, rejectedDirectory } from './journal-files.ts';

/** An outage must not fill the disk: what is beyond is refused with the hotline. */
const MAX_FILES = 10_000;
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Keeps an enquiry on the disk until the database can store it; the same one only once. Resolves
 * when a power cut cannot take it away any more.
 * @throws where it cannot be kept: the folder cannot be written, or is full
 */
export async function journalEnquiry(enquiry: Enquiry): Promise<void> {
  const directory = journalDirectory();
  await makeDirectory(directory);
  const { reference } = enquiry;
  const sizes = await measure(directory);
  if (sizes.has(reference)) return syncDirectory(directory);
  const sealed = sealEntry(enquiry);
  const aside = await measure(rejectedDirectory()).catch(() => new Map<string, number>());
  const all = [...sizes.values(), ...aside.values()];
  const bytes = all.reduce((sum, one) => sum + one, sealed.length);
  if (all.length >= MAX_FILES || bytes > MAX_BYTES) throw new Error('The journal is full');
  await writeDurably(join(directory, reference), sealed);
}

const known = new Map<string, Map<string, number>>();

/** Bytes of each file of a folder. A file does not change, so only new names are looked at. */
async function measure(directory: string): Promise<Map<string, number>> {
  const before = known.get(directory);
  const sizes = new Map<string, number>();
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const size = before?.get(name) ?? (await stat(path).catch(() => null))?.size;
    if (size !== undefined) sizes.set(name, size);
  }
  known.set(directory, sizes);
  return sizes;
}
