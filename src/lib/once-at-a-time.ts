/**
 * Does something once for all who ask for it while it is being done; afterwards anew.
 * @returns runs `work` under a key, or waits for the run of another
 */
export function onceAtATime<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, work) => {
    const other = underWay.get(key);
    if (other) return other;
    const result = work().finally(() => underWay.delete(key));
    underWay.set(key, result);
    return result;
  };
}
