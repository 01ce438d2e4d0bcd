/** The pool of connections of this process, for who counts them: it is made in Next's bundle. */
export interface PoolState {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

const KEY = Symbol.for('site.database-pool');
const holder = globalThis as { [KEY]?: PoolState };

export function showPool(pool: PoolState): void {
  holder[KEY] = pool;
}
export const poolState = (): PoolState | undefined => holder[KEY];
