/** People per 100,000 as reported: one number is both ends of the range. */
export interface Prevalence {
  low: number;
  high: number;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})(?:\s*[-–—~～]\s*(${NUMBER}))?$`);
/** More than one in ten is no longer a matter of dots in a hundred thousand. */
const MAX = 10_000;

/**
 * Reads the value of a key figure as people per 100,000: `20–70`, `6-16` or `120`.
 * @returns null where it is neither a number nor a rising range up to 10,000
 */
export function parsePrevalence(value: string): Prevalence | null {
  const [, first, second] = RANGE.exec(value.trim().replaceAll(',', '')) ?? [];
  if (first === undefined) return null;
  const low = Number(first);
  const high = second === undefined ? low : Number(second);
  return low > 0 && high >= low && high <= MAX ? { low, high } : null;
}
