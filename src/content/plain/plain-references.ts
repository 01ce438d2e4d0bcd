import type { BlockContent, PhrasingContent } from 'mdast';
import { doiUrl, pubmedUrl, type Reference } from '#content/references.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { linkedText } from './plain-inline.ts';

/** DOI and PubMed, where the printed line does not hold them already. */
const sources = ({ raw, doi, pmid }: Reference): PhrasingContent[] => [
  ...(doi && !raw.includes(doi) ? [text(' '), link(doiUrl(doi), [text(`doi:${doi}`)])] : []),
  ...(pmid ? [text(' '), link(pubmedUrl(pmid), [text(`PMID ${pmid}`)])] : []),
];

/** The literature as a numbered list: the numbers are those that the text cites. */
export function plainReferences(references: readonly Reference[], locale: Locale): BlockContent[] {
  if (references.length === 0) return [];
  const entries = references.map((one) => [paragraph([...linkedText(one.raw), ...sources(one)])]);
  return [heading(2, [text(translator(locale, 'article')('references'))]), list(entries, 1)];
}
