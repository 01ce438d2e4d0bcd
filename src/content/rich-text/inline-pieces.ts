import { doiUrl, REGISTRY_ID, registryUrl } from '#content/references.ts';
import { CITATION, type MarkPart, markParts } from './citation-marks.ts';

/** What a run of plain text is made of. */
export type InlinePiece =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'citation'; parts: MarkPart[] };

/** The signs of a DOI as Crossref gives them; a full stop or comma at its end is the sentence's. */
const DOI = /\b10\.\d{4,9}\/[-._;()/:A-Za-z0-9]*[A-Za-z0-9)]/;

const ANY = new RegExp(
  `(?<citation>${CITATION.source})|(?<registry>${REGISTRY_ID.source})|(?<doi>${DOI.source})`,
  'g',
);

/** No DOI in use is longer; what is, is no DOI, and half of it would lead elsewhere. */
const MAX_DOI = 200;

/**
 * A closing bracket that the DOI did not open belongs to the sentence. Counted from the end: a
 * pattern that is anchored there would be tried anew at every bracket.
 */
function trimDoi(doi: string): string {
  if (doi.includes('(')) return doi;
  let end = doi.length;
  while (doi[end - 1] === ')') end -= 1;
  return doi.slice(0, end);
}

function pieceOf(match: RegExpMatchArray, numbers: ReadonlySet<number>): InlinePiece {
  const { citation, registry, doi } = match.groups ?? {};
  const text = match[0];
  if (citation) {
    const parts = markParts(match[2] ?? '', numbers);
    return parts ? { kind: 'citation', parts } : { kind: 'text', text };
  }
  if (registry) return { kind: 'link', text, href: registryUrl(registry) ?? '' };
  const trimmed = trimDoi(doi ?? '');
  if (trimmed.length > MAX_DOI) return { kind: 'text', text };
  return { kind: 'link', text: trimmed, href: doiUrl(trimmed) };
}

/**
 * Finds citations, numbers of trial registries and DOIs in a text.
 * @param numbers of the references that the page lists
 */
export function inlinePieces(text: string, numbers: ReadonlySet<number>): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(ANY)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    const piece = pieceOf(match, numbers);
    pieces.push(piece);
    end = match.index + (piece.kind === 'link' ? piece.text.length : match[0].length);
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
