import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import { keyedHash } from '#lib/seal.ts';

/** How long a challenge can be answered, in seconds. */
export const CHALLENGE_S = 20 * 60;
/** Longer than any true answer. */
const MAX_LENGTH = 4096;

/**
 * Steps of PBKDF2 for a guess, and how many guesses it takes. Measured in Chromium: 0.13–0.18 s on a
 * computer, 0.7–1.2 s with its processor slowed to a sixth; making a challenge costs one guess.
 */
const COST = 1000;
const MIN_GUESSES = 800;
const MAX_GUESSES = 1200;

const secrets = () => ({
  hmacSignatureSecret: keyedHash('altcha', 'challenge'),
  hmacKeySignatureSecret: keyedHash('altcha', 'key'),
});

/** A piece of work for a browser, signed, with the time of its issue inside. */
export const newChallenge = (now = Date.now()): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(MAX_GUESSES, MIN_GUESSES),
    deriveKey,
    expiresAt: Math.floor(now / 1000) + CHALLENGE_S,
    data: { issuedAt: now },
    ...secrets(),
  });

/** `id` names the challenge, to be spent once; `issuedAt` is in milliseconds. */
export type Proof =
  | { state: 'missing' }
  | { state: 'invalid' }
  | { state: 'valid'; id: string; issuedAt: number };

/**
 * Checks what came with a form: base64 of the JSON `{ challenge, solution }`. Whether it was used
 * before is not seen here.
 */
export async function checkProof(sent: unknown): Promise<Proof> {
  if (sent === undefined || sent === null || sent === '') return { state: 'missing' };
  if (typeof sent !== 'string' || sent.length > MAX_LENGTH) return { state: 'invalid' };
  try {
    const answer = JSON.parse(Buffer.from(sent, 'base64').toString('utf8')) as Payload;
    const { verified } = await verifySolution({ ...answer, deriveKey, ...secrets() });
    const { signature, parameters } = answer.challenge;
    const issuedAt = parameters.data?.issuedAt;
    if (!verified || !signature || typeof issuedAt !== 'number') return { state: 'invalid' };
    return { state: 'valid', id: signature, issuedAt };
  } catch {
    // Not of the shape of an answer.
    return { state: 'invalid' };
  }
}
