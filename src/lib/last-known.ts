/**
 * The last good value of something that is wanted even when its source is away. One memory for the
 * process, however often this module is loaded.
 */
const KEY = Symbol.for('site.last-known');
const holder = globalThis as { [KEY]?: Map<string, unknown> };
holder[KEY] ??= new Map();
const values = holder[KEY];

export function remember<T>(name: string, value: T): T {
  values.set(name, value);
  return value;
}

export const recall = <T>(name: string): T | null => (values.get(name) as T | undefined) ?? null;
