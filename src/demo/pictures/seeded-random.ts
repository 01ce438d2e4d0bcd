/** Repeatable random numbers, so that a picture is the same on every machine. */

export interface SeededRandom {
  /** A number from 0 up to, but without, 1. */
  next(): number;
  /** A number between the two given. */
  between(low: number, high: number): number;
}

/** The mulberry32 generator: small, fast and good enough for drawings. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, between: (low, high) => low + (high - low) * next() };
}
