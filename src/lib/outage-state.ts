/**
 * Whether the database is known to be away. Who finds it out first says so; the connection that
 * listens for changes says when it is back. One state for the process.
 */
const KEY = Symbol.for('site.outage-state');
const holder = globalThis as { [KEY]?: { away: boolean } };
holder[KEY] ??= { away: false };
const state = holder[KEY];

export const isDatabaseAway = (): boolean => state.away;
export function setDatabaseAway(away: boolean): void {
  state.away = away;
}
