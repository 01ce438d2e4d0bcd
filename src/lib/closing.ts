/**
 * What has to be closed before the process ends. One list for the process, however often this
 * module is loaded: who opens things and who ends the process are bundled apart.
 */
type Close = () => Promise<unknown>;

const KEY = Symbol.for('site.closing');
const holder = globalThis as { [KEY]?: Set<Close> };
holder[KEY] ??= new Set();
const closers = holder[KEY];

export const beforeEnd = (close: Close): void => void closers.add(close);

/** Closes everything; what cannot be closed does not keep the rest open. */
export async function closeAll(): Promise<void> {
  const open = [...closers];
  closers.clear();
  await Promise.allSettled(open.map((close) => close()));
}
