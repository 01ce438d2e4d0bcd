export const MAX_QUERY_LENGTH = 80;
const MAX_WORDS = 6;

const charactersOf = (query: string): string[] => [...query.normalize('NFKC').trim()];

/** What is searched for: compatibility forms folded (ＭＳＣ is MSC), and not longer than the limit. */
export const normalised = (query: string): string =>
  charactersOf(query).slice(0, MAX_QUERY_LENGTH).join('');

/** Something of the query is cut away, and not searched for. */
export const isCut = (query: string): boolean => charactersOf(query).length > MAX_QUERY_LENGTH;

/** The words of a query, each of which a hit has to contain. */
export const wordsOf = (query: string): string[] =>
  [...new Set(normalised(query).split(/\s+/u).filter(Boolean))].slice(0, MAX_WORDS);

export interface TextPiece {
  text: string;
  isHit: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text in pieces, those that are one of the words marked; longer words win. */
export function highlight(text: string, words: readonly string[]): TextPiece[] {
  if (words.length === 0) return [{ text, isHit: false }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map(escaped).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isHit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
