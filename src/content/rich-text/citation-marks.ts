/** A piece of a citation mark: a number that leads to its reference, or a sign between numbers. */
export interface MarkPart {
  text: string;
  number?: number;
  /** Numbers that a range includes without naming them: 2 in [1-3]. */
  through?: number[];
}

/** [2], [1，3], [1-3]; full-width brackets too. */
export const CITATION = /[[［]\s*(\d{1,3}(?:\s*[-–—~～,，、;；]\s*\d{1,3})*)\s*[\]］]/;

const PARTS = /(\d+)|([^\d]+)/g;
const RANGE = /[-–—~～]/;
const MAX_RANGE = 50;

const between = (from: number, to: number): number[] =>
  to - from > 1 && to - from <= MAX_RANGE
    ? Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index)
    : [];

/**
 * Splits the inside of a mark. Null where none of its numbers is in the list: then it is text.
 * @param inside what stands between the brackets, such as `1-3`
 */
export function markParts(inside: string, known: ReadonlySet<number>): MarkPart[] | null {
  const tokens = [...inside.matchAll(PARTS)].map((match) => match[0]);
  const numberAt = (index: number) => Number(tokens[index]);
  if (!tokens.some((_, index) => known.has(numberAt(index)))) return null;
  if (tokens.length === 1) return [{ text: `[${inside}]`, number: numberAt(0) }];
  const parts = tokens.map((text, index): MarkPart => {
    if (known.has(Number(text))) return { text, number: Number(text) };
    if (!RANGE.test(text)) return { text };
    const through = between(numberAt(index - 1), numberAt(index + 1));
    return { text: text.trim(), through: through.filter((number) => known.has(number)) };
  });
  return [{ text: '[' }, ...parts, { text: ']' }];
}
