/**
 * Lets whoever has changed something wait until all replicas know. Set by the server, called in the
 * bundle of Next; a script has nobody to wait for.
 */
type Wait = (number: number) => Promise<void>;

const KEY = Symbol.for('site.replicas');
const holder = globalThis as { [KEY]?: Wait | undefined };

export function setHeardByAll(wait: Wait | undefined): void {
  holder[KEY] = wait;
}

/** Resolves when every replica has heard of a change, or has had its time. */
export const heardByAll = async (number: number): Promise<void> => holder[KEY]?.(number);
