/** Proofs of work for the tests, made as a browser makes them. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import { newChallenge } from '../../src/features/leads/spam/challenge.ts';

const SECOND = 1000;

/** An answer to a challenge that was issued so long ago. */
export async function solved(secondsAgo = 10): Promise<Payload> {
  const challenge = await newChallenge(Date.now() - secondsAgo * SECOND);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('not solved');
  return { challenge, solution };
}

export const encoded = (proof: unknown): string =>
  Buffer.from(JSON.stringify(proof)).toString('base64');
export const proofOfWork = async (secondsAgo = 10): Promise<string> =>
  encoded(await solved(secondsAgo));
