import { formatDate, formatDateTime, isoDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { isWholeDays } from './event-time.ts';

const timeOf = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
    new Date(iso),
  );

/** Days from the first to the last; the end of whole days is the midnight after them. */
function dayRange(start: string, end: string | null, locale: Locale): string {
  const first = formatDate(start, locale);
  const last = end ? formatDate(new Date(Date.parse(end) - 1).toISOString(), locale) : first;
  return first === last ? first : `${first} – ${last}`;
}

/**
 * When an event takes place, in the time of China; a day is named once.
 * @param start ISO date and time
 * @param end the same, or null where it is open
 */
export function eventRange(start: string, end: string | null, locale: Locale): string {
  if (isWholeDays(start, end)) return dayRange(start, end, locale);
  if (!end || new Date(end) <= new Date(start)) return formatDateTime(start, locale);
  return isoDate(start) === isoDate(end)
    ? `${formatDate(start, locale)} ${timeOf(start, locale)}–${timeOf(end, locale)}`
    : `${formatDateTime(start, locale)} – ${formatDateTime(end, locale)}`;
}
