import type { Locale } from '#i18n/locales.ts';

/** What a body needs to be read apart from its page. */
export interface PlainContext {
  locale: Locale;
  /** Absolute address of the page: links are made absolute by it. */
  base: string;
  /** Numbers of the references that the document lists. */
  numbers: ReadonlySet<number>;
}

/** A link as it leads from anywhere, or null where it is none. */
export const absolute = (href: string, { base }: PlainContext): string | null =>
  URL.canParse(href, base) ? new URL(href, base).href : null;
