import { randomBytes } from 'node:crypto';

const DAY_MS = 86_400_000;

/**
 * Name of a backup: the moment it was taken at, to the millisecond, and a mark by which two of the same
 * moment differ, `20261122T203000123Z-1a2b`: machines whose clocks start one at the same time must not
 * write into each other's.
 */
export const nameOf = (date: Date): string =>
  `${date.toISOString().replace(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`;

/** @returns null where a name is none of a backup */
export function momentOf(name: string): Date | null {
  const [, y, mo, d, h, mi, s, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[\da-f]{4}$/.exec(name) ?? [];
  if (!y) return null;
  const date = new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Days and weeks (from Monday) since 1970, in UTC. */
const dayOf = (date: Date): number => Math.floor(date.getTime() / DAY_MS);
const weekOf = (date: Date): number => Math.floor((dayOf(date) + 3) / 7);

interface Keep {
  daily: number;
  weekly: number;
}

/**
 * Which backups may go: all but the last of each of the latest days, and of the latest weeks, that
 * have one. What is no name of a backup is never touched.
 */
export function outdated(names: readonly string[], { daily, weekly }: Keep): string[] {
  const backups = names
    .flatMap((name) => {
      const date = momentOf(name);
      return date ? [{ name, date }] : [];
    })
    .sort((one, other) => other.date.getTime() - one.date.getTime());
  const kept = new Set<string>();
  for (const [periodOf, most] of [
    [dayOf, daily],
    [weekOf, weekly],
  ] as const) {
    const seen = new Set<number>();
    for (const { name, date } of backups) {
      if (seen.has(periodOf(date))) continue;
      if (seen.size >= most) break;
      seen.add(periodOf(date));
      kept.add(name);
    }
  }
  return backups.map(({ name }) => name).filter((name) => !kept.has(name));
}
