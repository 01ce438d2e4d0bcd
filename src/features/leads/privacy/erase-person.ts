import { sql } from '@payloadcms/db-postgres';
import type { Payload, TypedUser } from 'payload';
import { withDatabaseLock } from '#cms/database-lock.ts';
import { eraseMatchingFiles } from '../journal/erase-files.ts';
import { JOURNAL_LOCK } from '../journal/take-in-journal.ts';
import { eraseBatches } from './erase-batches.ts';
import type { Erased } from './erase-leads.ts';
import { findLeftOver, type LeftOver } from './left-over.ts';
import { logPerson } from './log-person.ts';
import { isOf, leadsOf, mentions, type Person, personHash } from './person.ts';

const WAIT_MS = 30_000;

/** What the company can show for it: numbers and a time, the person as a keyed hash alone. */
export interface ErasureProof {
  /** ISO 8601. */
  erasedAt: string;
  person: string;
  erased: Erased & { journal: number; savedViews: number };
  /** Files of the journal that no one can look into. */
  unreadable: number;
  leftOver: LeftOver;
}

/**
 * Erases everything held of a person: enquiries with all that hangs on them, the journal, views
 * that were saved with the contact as a filter. Nothing is taken in from the journal meanwhile.
 * @param user who asked for it; null for a command
 */
export async function erasePerson(
  payload: Payload,
  person: Person,
  user: TypedUser | null,
): Promise<ErasureProof> {
  const work = () => erase(payload, person, user);
  const proof = await withDatabaseLock(JOURNAL_LOCK, work, { waitMs: WAIT_MS });
  if (!proof) throw new Error('The journal is in use');
  return proof;
}

async function erase(payload: Payload, person: Person, user: TypedUser | null) {
  const leftOver = await findLeftOver(payload, person);
  const { erased: journal, unreadable } = await eraseMatchingFiles(isOf(person));
  const savedViews = await eraseSavedViews(payload, person);
  const erased = await eraseBatches(payload, leadsOf(person), async (req, one) => {
    req.user = user;
    const { enquiries: count, ...numbers } = one;
    const further = { ...numbers, journal, savedViews };
    await logPerson(req, person, { action: 'person-erasure', count, numbers: further });
  });
  return {
    erasedAt: new Date().toISOString(),
    person: personHash(person),
    erased: { ...erased, journal, savedViews },
    unreadable,
    leftOver,
  };
}

async function eraseSavedViews({ db }: Payload, person: Person): Promise<number> {
  const { rowCount } = await db.drizzle.execute(
    sql`delete from payload_query_presets where ${mentions(sql`"where"::text`, person)} or ${mentions(sql`title`, person)}`,
  );
  return rowCount ?? 0;
}
