import { lastChange, now } from '#lib/tag-store.ts';

interface Making<T> {
  since: number;
  result: Promise<T>;
}

/**
 * Makes something once for all who ask for it while it is being made. Whoever comes after a change
 * was announced does not get what began before it, and begins anew. A failure reaches those who
 * wait, and nobody after them.
 */
export class SingleFlight<T> {
  readonly #underWay = new Map<string, Making<T>>();

  run(key: string, make: () => Promise<T>): Promise<T> {
    const other = this.#underWay.get(key);
    if (other && other.since > lastChange()) return other.result;
    const since = now();
    const result = make().finally(() => {
      if (this.#underWay.get(key)?.result === result) this.#underWay.delete(key);
    });
    this.#underWay.set(key, { since, result });
    return result;
  }
}
