import type { Locale } from '#i18n/locales.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A wait in seconds as people say it: in minutes, from two hours on in hours. */
export function waitInWords(locale: Locale, seconds: number): string {
  const [unit, size] =
    seconds < 2 * HOUR ? (['minute', MINUTE] as const) : (['hour', HOUR] as const);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.ceil(seconds / size)));
}
