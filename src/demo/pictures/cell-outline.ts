/** The outline of one cell on its tangent plane: a spindle, pressed flat where neighbours touch. */
import type { Point } from './svg.ts';
import { times } from './svg.ts';

/** A spindle with two soft tips; a little thicker on one side so that no two look stamped. */
export function spindle(halfLength: number, halfWidth: number, lean: number): Point[] {
  return times(16, (index) => {
    const angle = (index / 16) * 2 * Math.PI;
    const taper = 0.55 + 0.45 * Math.abs(Math.sin(angle));
    const side = 1 + lean * Math.cos(angle);
    return {
      x: halfLength * Math.cos(angle),
      y: halfWidth * Math.sin(angle) * taper * side,
    };
  });
}

/** Keeps the part of `outline` that lies nearer to the middle than to the neighbour at `other`. */
function pressAgainst(outline: Point[], other: Point, gap: number): Point[] {
  const distance = Math.hypot(other.x, other.y);
  const depth = (point: Point) =>
    (point.x * other.x + point.y * other.y) / distance - (distance - gap) / 2;
  return outline.flatMap((point, index) => {
    const following = outline[(index + 1) % outline.length] ?? point;
    const here = depth(point);
    const there = depth(following);
    const kept = here <= 0 ? [point] : [];
    if (here < 0 === there < 0) return kept;
    const share = here / (here - there);
    kept.push({
      x: point.x + (following.x - point.x) * share,
      y: point.y + (following.y - point.y) * share,
    });
    return kept;
  });
}

/** Drops corners that stand closer together than `distance`: fewer corners turn out rounder. */
function withoutCrowding(outline: Point[], distance: number): Point[] {
  const kept: Point[] = [];
  for (const point of outline) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= distance) kept.push(point);
  }
  return kept;
}

/** The outline of a cell between its neighbours, `gap` apart from each. */
export function pressedOutline(free: Point[], neighbours: Point[], gap: number): Point[] {
  const pressed = neighbours.reduce((outline, other) => pressAgainst(outline, other, gap), free);
  return withoutCrowding(pressed, gap * 1.6);
}
