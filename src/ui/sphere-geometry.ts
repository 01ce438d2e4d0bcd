/** Vectors on the unit sphere (x right, y down, z to the viewer) and outlines on a tangent plane. */
export type Vec = readonly [number, number, number];
export type Flat = readonly [number, number];

export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const unit = ([x, y, z]: Vec): Vec => {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
};

const crossed = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Repeatable random numbers from 0 to 1 (mulberry32): the same picture on every machine. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Evenly spread places on the whole sphere, each shaken a little. */
export function placesOnSphere(count: number, shake: number, random: () => number): Vec[] {
  const turn = random() * 7;
  return Array.from({ length: count }, (_, index) => {
    const height = 1 - (2 * index + 1) / count;
    const ring = Math.sqrt(1 - height * height);
    const angle = index * 2.399963 + turn;
    const nudge = () => (random() - 0.5) * shake;
    return unit([
      ring * Math.cos(angle) + nudge(),
      height + nudge(),
      ring * Math.sin(angle) + nudge(),
    ]);
  });
}

/** A place with the two directions of its tangent plane. */
export interface Site {
  at: Vec;
  along: Vec;
  across: Vec;
}

/** The directions in which a cell lies at a place; they swirl slowly over the sphere. */
export function siteAt(at: Vec, seed: number): Site {
  const east = unit(crossed(at, unit([0.35, 1, 0.25])));
  const south = crossed(at, east);
  const turn =
    0.9 * Math.sin(2.6 * at[0] + 1.7 * at[1] + seed) + 0.5 * Math.sin(4.1 * at[1] - 2 * at[0]);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const along = unit([
    east[0] * cos + south[0] * sin,
    east[1] * cos + south[1] * sin,
    east[2] * cos + south[2] * sin,
  ]);
  return { at, along, across: crossed(at, along) };
}

/** The part of an outline where `normal · point` does not exceed `limit`. */
export function cutAlong(outline: Flat[], normal: Flat, limit: number): Flat[] {
  const beyond = (point: Flat) => point[0] * normal[0] + point[1] * normal[1] - limit;
  const kept: Flat[] = [];
  outline.forEach((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    const [here, there] = [beyond(point), beyond(next)];
    if (here <= 0) kept.push(point);
    if (here * there >= 0) return;
    const share = here / (here - there);
    kept.push([point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])]);
  });
  return kept;
}

/** Numbers as SVG reads them with the fewest characters. */
const packed = (values: number[]): string =>
  values.reduce((text, value, index) => `${text}${index && value >= 0 ? ' ' : ''}${value}`, '');

/** A closed path through the middles of the edges, so that every corner is round; whole units. */
export function roundedPath(corners: Flat[]): string {
  const middles = corners.map((corner, index): Flat => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return [Math.round((corner[0] + next[0]) / 2), Math.round((corner[1] + next[1]) / 2)];
  });
  const start = middles.at(-1);
  if (!start) return '';
  let [x, y] = start;
  const steps = corners.flatMap((corner, index) => {
    const end = middles[index] ?? start;
    const step = [Math.round(corner[0]) - x, Math.round(corner[1]) - y, end[0] - x, end[1] - y];
    [x, y] = end;
    return step;
  });
  return `M${packed([start[0], start[1]])}q${packed(steps)}z`;
}
