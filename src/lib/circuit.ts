import { within } from './within.ts';

interface Options {
  /** So long an answer is waited for. */
  patienceMs: number;
  /** So long nobody is asked after an answer that did not come. */
  restMs: number;
}

/** Asks something that may be away or slow, and that one can do without: nobody waits long for it. */
export class Circuit {
  readonly #options: Options;
  #openUntil = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** @returns undefined where there was no answer, or nobody asked */
  async ask<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (performance.now() < this.#openUntil) return undefined;
    try {
      return await within(this.#options.patienceMs, work());
    } catch {
      this.#openUntil = performance.now() + this.#options.restMs;
      return undefined;
    }
  }
}
