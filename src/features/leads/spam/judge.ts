import { addressPrefix } from '#lib/address-prefix.ts';
import type { Claim, Limits } from '#lib/limits.ts';
import { onceAtATime } from '#lib/once-at-a-time.ts';
import { keyedHash } from '#lib/seal.ts';
import type { Lead } from '../lead-schema.ts';
import { checkProof, type Proof } from './challenge.ts';
import { PROOF_FIELD, TRAP_FIELD } from './fields.ts';
import type { Rule } from './rules.ts';

/** Nobody reads, fills in and sends the form faster than this. */
const MIN_MS = 3_000;

/** How an enquiry was let through, as it is noted with its reference. */
const CLEAR = 1;
const HELD = 2;

/** Why an enquiry is sent back; the sender is told. */
export type SpamProblem = 'trap' | 'tooFast' | 'proof';
export type Verdict =
  | { held: boolean }
  | { problem: SpamProblem }
  /** Too many; seconds until there is room again. */
  | { retryAfter: number };

export interface Posted {
  values: Record<string, unknown>;
  lead: Lead;
  reference: string;
  /** Network address of the sender; null where it is not known. */
  address: string | null;
}

const judging = onceAtATime<Verdict>();

/**
 * Decides whether a checked enquiry is taken in. Whoever is not, is told why; who comes without a
 * proof of work (no script) is let through to be looked at by a person, within narrower limits. The
 * same enquiry again, also several times at once, is judged and counted once.
 */
export async function judge(posted: Posted, limits: Limits<Rule>): Promise<Verdict> {
  if (posted.values[TRAP_FIELD]) return { problem: 'trap' };
  return judging(posted.reference, () => decide(posted, limits));
}

async function decide(posted: Posted, limits: Limits<Rule>): Promise<Verdict> {
  const before = await limits.recall('passed', posted.reference);
  if (before !== null) return { held: before === HELD };
  const proof = await checkProof(posted.values[PROOF_FIELD]);
  if (proof.state === 'invalid') return { problem: 'proof' };
  if (proof.state === 'valid' && Date.now() - proof.issuedAt < MIN_MS)
    return { problem: 'tooFast' };
  const refusing = await limits.take(claims(posted, proof));
  if (refusing.spent !== undefined) return { problem: 'proof' };
  const waits = Object.values(refusing);
  if (waits.length > 0) return { retryAfter: Math.ceil(Math.max(...waits) / 1000) };
  const held = proof.state === 'missing';
  await limits.note('passed', posted.reference, held ? HELD : CLEAR);
  return { held };
}

/** What an enquiry takes a point of; keys are hashes, nothing of it tells who it is. */
function claims({ lead, address }: Posted, proof: Proof): Claim<Rule>[] {
  const network = (address && addressPrefix(address)) ?? 'unknown';
  const contacts = [lead.email, lead.phone].filter((contact) => contact !== '');
  return [
    [proof.state === 'valid' ? 'proved' : 'unproved', keyedHash('limit', network)],
    ...contacts.map(
      (contact): Claim<Rule> => ['contact', keyedHash('limit', contact.toLowerCase())],
    ),
    ...(proof.state === 'valid' ? ([['spent', proof.id]] satisfies Claim<Rule>[]) : []),
  ];
}
