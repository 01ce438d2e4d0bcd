/** Fields of equal dots, to be counted. */
import type { SeededRandom } from './seeded-random.ts';
import { type Point, polar, times } from './svg.ts';

/** Dots in columns of `perColumn`, filled from the left: as many as `count`, not one more. */
export function columnsOfDots(
  count: number,
  perColumn: number,
  start: Point,
  pitch: number,
): Point[] {
  return times(count, (index) => ({
    x: start.x + Math.floor(index / perColumn) * pitch,
    y: start.y + (index % perColumn) * pitch,
  }));
}

/** Dots in the order of a sunflower's seeds: each takes the same area of the disc. */
export function phyllotaxis(count: number, centre: Point, radius: number): Point[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return times(count, (index) =>
    polar(centre, radius * Math.sqrt((index + 0.5) / count), index * golden),
  );
}

/** Up to `count` random points that keep `apart` from each other. */
export function scatter(
  count: number,
  apart: number,
  random: SeededRandom,
  propose: (random: SeededRandom) => Point | undefined,
): Point[] {
  const points: Point[] = [];
  for (let tries = 0; tries < count * 60 && points.length < count; tries += 1) {
    const point = propose(random);
    if (point && points.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= apart)) {
      points.push(point);
    }
  }
  return points;
}
