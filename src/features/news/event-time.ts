import { isoDate } from '#i18n/format.ts';

/** When and where an event takes place. Times are ISO strings. */
export interface NewsEvent {
  start: string | null;
  end: string | null;
  place: string | null;
  /** Its last day is over, in the time of China. The page is made anew every midnight there. */
  isOver: boolean;
}

interface Stored {
  start?: string | null;
  end?: string | null;
  place?: string | null;
}

/** An end that is not after the start says nothing. */
const endAfter = (start: string | null, end: string | null): string | null =>
  start && end && new Date(end) > new Date(start) ? end : null;

/** The last day in China. An end at midnight is the first moment of the day after it. */
const lastDay = (start: string, end: string | null): string =>
  isoDate(end ? new Date(Date.parse(end) - 1).toISOString() : start);

export function toEvent(stored: Stored | null | undefined, today = new Date()): NewsEvent {
  const start = stored?.start ?? null;
  const end = endAfter(start, stored?.end ?? null);
  return {
    start,
    end,
    place: stored?.place ?? null,
    isOver: start !== null && lastDay(start, end) < isoDate(today.toISOString()),
  };
}

const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const isMidnight = (iso: string): boolean => (Date.parse(iso) + CHINA_OFFSET_MS) % DAY_MS === 0;

/** Whole days: the event starts, and where it has an end ends, at midnight in China. */
export const isWholeDays = (start: string, end: string | null): boolean =>
  isMidnight(start) && (end === null || isMidnight(end));
