/** A number as a study reports it: a point, a range (`at` is null), or a mean with its spread. */
export interface Quantity {
  at: number | null;
  low: number;
  high: number;
  /** As it was typed, without a per cent sign. */
  text: string;
  percent: boolean;
}

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.source;
const QUANTITY = new RegExp(
  `^(?<first>${NUMBER})(?<inner>\\s?%)?(?:\\s?(?<sign>±|[–—~-])\\s?(?<second>${NUMBER}))?(?<outer>\\s?%)?$`,
);

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/**
 * Reads a number of a result or a baseline, or null: what says more than a number, such as
 * `178 (44.1%)` or `<5`, is not drawn, because the drawing would say something else.
 */
export function parseQuantity(typed: string): Quantity | null {
  // Full-width digits and signs become ASCII ones.
  const text = typed.normalize('NFKC').trim();
  const { first, inner, sign, second, outer } = QUANTITY.exec(text)?.groups ?? {};
  if (first === undefined || (inner && second !== undefined && !outer)) return null;
  const from = numberOf(first);
  const found = { text: text.replaceAll(/\s?%/g, ''), percent: !!(inner || outer) };
  if (second === undefined) return { ...found, at: from, low: from, high: from };
  const to = numberOf(second);
  if (sign === '±') return { ...found, at: from, low: from - to, high: from + to };
  return to > from ? { ...found, at: null, low: from, high: to } : null;
}
