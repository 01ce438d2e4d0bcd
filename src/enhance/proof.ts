import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** The server believes in no person who is faster than three seconds; some is for the way. */
const MIN_MS = 3_300;
/** A challenge that will expire before the form has arrived is of no use. */
const FRESH_MS = 18 * 60_000;
const FETCH_MS = 8_000;
const SOLVE_MS = 30_000;

interface Proof {
  text: string;
  since: number;
}

/**
 * The proof of work that goes with the form, made while the visitor is writing.
 * @param url where a challenge is to be had
 */
export class ProofOfWork {
  readonly #url: string;
  #proof: Promise<Proof | null> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  begin(): void {
    this.#proof ??= make(this.#url).catch(() => null);
  }

  /** The one there is was used, or is not good. */
  drop(): void {
    this.#proof = null;
  }

  /** @returns null where none can be made: the form then goes without, and a person looks at it */
  async get(): Promise<string | null> {
    this.begin();
    let proof = await this.#proof;
    if (proof && Date.now() - proof.since > FRESH_MS) {
      this.drop();
      this.begin();
      proof = await this.#proof;
    }
    // One that could not be made is tried again the next time.
    if (!proof) this.drop();
    const early = proof ? proof.since + MIN_MS - Date.now() : 0;
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    return proof?.text ?? null;
  }
}

async function make(url: string): Promise<Proof | null> {
  // Only where the connection is safe from others (https).
  if (!crypto.subtle) return null;
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
  const since = Date.now();
  const challenge = (await response.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: SOLVE_MS });
  return solution && { text: btoa(JSON.stringify({ challenge, solution })), since };
}
