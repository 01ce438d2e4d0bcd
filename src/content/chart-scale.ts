/** A linear axis from 0: where it ends, and the values that it names. */
export interface Scale {
  end: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const INTERVALS = 4;
/** Below this a number says nothing in a chart, and arithmetic with it no longer holds. */
const SMALLEST = 1e-9;

/** Rounded to the digits of the step, so that 3 × 0.1 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * @param max end that an editor chose, if it holds every value
 */
export function linearScale(values: readonly number[], max: number | null): Scale {
  const highest = Math.max(0, ...values);
  const largest = highest > SMALLEST ? highest : 0;
  const chosen = max !== null && max >= largest && max > SMALLEST ? max : null;
  const rough = (chosen ?? (largest || 1)) / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const end = chosen ?? Math.ceil(clean((largest || 1) / step)) * step;
  const count = Math.floor(clean(end / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(index * step));
  return { end: clean(end), ticks };
}

/** Place of a value on the axis, as SVG writes it. */
export const percent = (value: number, { end }: Scale): string =>
  `${Number(((value / end) * 100).toFixed(3))}%`;
