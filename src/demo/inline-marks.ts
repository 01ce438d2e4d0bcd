/** Reads the inline marks of the demo texts; `body.ts` says what they are. */

/** Bits of Lexical's text format. */
export const FORMAT = { bold: 1, subscript: 32, superscript: 64 } as const;

export interface MarkedText {
  text: string;
  /** Sum of `FORMAT` bits. */
  format: number;
  /** Where the text leads to, when it is a link. */
  url?: string;
}

/** A citation such as [2] is no link: only a bracket followed by an address in round ones is. */
const MARKS =
  /\*\*(?<bold>.+?)\*\*|\^(?<superscript>[^\s^]+)\^|~(?<subscript>[^\s~]+)~|\[(?<label>[^[\]]+)\]\((?<url>(?:https?:\/)?\/[^\s()]*)\)/g;

/** Splits a text at its marks. Marks may stand inside bold text and inside the label of a link. */
export function readMarks(
  text: string,
  outer: Omit<MarkedText, 'text'> = { format: 0 },
): MarkedText[] {
  const pieces: MarkedText[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > end) pieces.push({ ...outer, text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const { bold, superscript, subscript, label, url } = match.groups ?? {};
    const inner = bold ?? superscript ?? subscript ?? label ?? '';
    const format =
      (bold ? FORMAT.bold : 0) |
      (superscript ? FORMAT.superscript : 0) |
      (subscript ? FORMAT.subscript : 0);
    const marked = { ...outer, format: outer.format | format, ...(url ? { url } : {}) };
    pieces.push(...readMarks(inner, marked));
  }
  if (end < text.length) pieces.push({ ...outer, text: text.slice(end) });
  return pieces;
}

const RAISED: Record<string, string> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
const LOWERED: Record<string, string> = {
  ...Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((lowered, digit) => [String(digit), lowered])),
  '+': '₊',
  '-': '₋',
};

/** The text for a field that knows no marks: 10^6^ becomes 10⁶, the rest loses its marks. */
export const plainText = (text: string): string =>
  readMarks(text)
    .map(({ text: piece, format }) => {
      const signs = format & FORMAT.superscript ? RAISED : format & FORMAT.subscript ? LOWERED : {};
      return [...piece].map((sign) => signs[sign] ?? sign).join('');
    })
    .join('');
