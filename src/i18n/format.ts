import type { Locale } from './locales.ts';

const TIME_ZONE = 'Asia/Shanghai';

/** A date as a reader of the language writes it, in the time of China. */
export const formatDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE }).format(new Date(iso));

/** Date and time of day, for events. */
export const formatDateTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(iso));

/** `YYYY-MM-DD` in the time of China, for `datetime` attributes and short lists. */
export const isoDate = (moment: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(new Date(moment));

/** Made once: a file of ten thousand rows has many moments. */
const minutes = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: TIME_ZONE,
});

/** `YYYY-MM-DD HH:mm` in the time of China, for tables. */
export const isoMinute = (moment: string | Date): string => minutes.format(new Date(moment));

/** The year that it is in China, wherever the server stands. */
export const yearOf = (moment: Date): string => isoDate(moment).slice(0, 4);

export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale).format(value);
