import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LOCALES } from '#i18n/locales.ts';
import { seal, unseal } from '#lib/seal.ts';
import { PURPOSES } from '../consent-fields.ts';
import type { Enquiry } from '../enquiry.ts';
import type { JournalFile } from './journal-files.ts';

const PURPOSE = 'lead-journal';

/** What an enquiry has to have to be stored; an older release may have written it. */
const schema = z.looseObject({
  reference: z.string().min(1),
  lead: z.looseObject({ name: z.string(), email: z.string(), phone: z.string() }),
  locale: z.enum(LOCALES),
  receivedAt: z.iso.datetime(),
  held: z.boolean(),
  consent: z.object({
    text: z.string(),
    hash: z.string(),
    purposes: z.array(z.enum(PURPOSES)),
  }),
  attribution: z.record(z.string(), z.string()),
  addressKey: z.string().nullable(),
});

export const sealEntry = (enquiry: Enquiry): string => seal(PURPOSE, JSON.stringify(enquiry));

/** In the place of an enquiry: its file is broken, or sealed with another secret. */
export class BrokenEntry extends Error {
  override name = 'BrokenEntry';
}

/**
 * @returns null where the file is gone
 * @throws {BrokenEntry} where it does not hold the enquiry that its name says
 */
export async function openEntry({ path, reference }: JournalFile): Promise<Enquiry | null> {
  const sealed = await readFile(path, 'utf8').catch((error: { code?: unknown }) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (sealed === null) return null;
  let content: unknown;
  try {
    content = JSON.parse(unseal(PURPOSE, sealed));
  } catch {
    throw new BrokenEntry('it cannot be opened with the secret of this site');
  }
  const entry = schema.safeParse(content);
  if (!entry.success) throw new BrokenEntry('it holds no enquiry that this release knows');
  if (entry.data.reference !== reference) throw new BrokenEntry('it has the name of another');
  return entry.data as unknown as Enquiry;
}
