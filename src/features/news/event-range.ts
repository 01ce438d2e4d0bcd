import type { Locale } from '#i18n/locales.ts';

const TIME_ZONE = 'Asia/Shanghai';

/**
 * When an event takes place, in the time of China: one day is named once.
 * @param start ISO date and time
 * @param end the same, or null where it is open
 */
export function eventRange(start: string, end: string | null, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  });
  return end && end > start
    ? format.formatRange(new Date(start), new Date(end))
    : format.format(new Date(start));
}
