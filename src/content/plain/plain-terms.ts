import type { BlockContent } from 'mdast';
import type { GlossaryTerm } from '#content/glossary.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { heading, list, paragraph, strong, text } from './nodes.ts';

/** The terms that a page explains, as a list: what opens beside a word has no place in plain text. */
export function plainTerms(terms: readonly GlossaryTerm[], locale: Locale): BlockContent[] {
  if (terms.length === 0) return [];
  const named = ({ term, expansion }: GlossaryTerm): string =>
    expansion ? translator(locale, 'trial')('noted', { value: term, notes: expansion }) : term;
  const entries = terms.map((one) => [
    paragraph([
      strong([text(named(one))]),
      text(`${locale === 'en' ? ': ' : '：'}${one.explanation}`),
    ]),
  ]);
  return [heading(2, [text(translator(locale, 'article')('terms'))]), list(entries)];
}
