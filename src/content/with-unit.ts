import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** A value with its unit as the language writes it: `82人`, `82 people`, `82%`. */
export const withUnit = (value: string, unit: string | null, locale: Locale): string => {
  if (!unit) return value;
  return /^[%‰°]/.test(unit)
    ? `${value}${unit}`
    : translator(locale, 'trial')('withUnit', { value, unit });
};
