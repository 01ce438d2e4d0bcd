import { type Label, label } from '#cms/label.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/**
 * A length of time as people say it: minutes up to an hour, hours up to two days, then days. Begun
 * units do not count, but less than a minute is one.
 */
export function durationInWords(milliseconds: number): Label {
  const days = Math.floor(milliseconds / DAY_MS);
  if (days >= 2) return label(`${days} 天`, `${days} 天`, counted(days, 'day'));
  const hours = Math.floor(milliseconds / HOUR_MS);
  if (hours >= 1) return label(`${hours} 小时`, `${hours} 小時`, counted(hours, 'hour'));
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE_MS));
  return label(`${minutes} 分钟`, `${minutes} 分鐘`, counted(minutes, 'minute'));
}

/** From one moment (ISO 8601) to another. */
export const between = (from: string, to: string): Label =>
  durationInWords(Date.parse(to) - Date.parse(from));
