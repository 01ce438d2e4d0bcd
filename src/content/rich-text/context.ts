import type { Locale } from '#i18n/locales.ts';
import type { CitationCounter } from './citation-counter.ts';

/** What every node of a body needs to be drawn. */
export interface RichContext {
  locale: Locale;
  citations: CitationCounter;
}
