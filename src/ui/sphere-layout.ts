import {
  cutAlong,
  dot,
  type Flat,
  placesOnSphere,
  roundedPath,
  type Site,
  seeded,
  siteAt,
  unit,
  type Vec,
} from './sphere-geometry.ts';

export interface SphereOptions {
  /** Places for cells on the whole sphere, front and back. */
  places: number;
  /** Share of the places that is taken, 0 … 1. */
  coverage: number;
  seed: number;
  /** Direction from which the cells have grown as a sheet; without it they settle here and there. */
  from?: Vec;
  /** Direction of the one cell that stands apart, at any coverage. */
  single?: Vec;
  /** Radius in the units of the path; larger is finer and longer. */
  units?: number;
}

export interface SphereLayout {
  units: number;
  /** Width of a nucleus as a stroke. */
  nucleusWidth: number;
  /** Outlines by tone, from light to shade. */
  tones: [string, string, string, string];
  nuclei: string;
  single: { outline: string; nucleus: string; x: number; y: number } | null;
}

const LIGHT = unit([-0.5, -0.6, 0.62]);
/** How much longer than wide a cell grows, as a factor of both. */
const STRETCH = 1.36;
/** What a cell leaves free of the border to its neighbours. */
const SHRINK = 0.9;
/** Towards the viewer: cells that settle loosely are first seen there. */
const FRONT = unit([-0.2, -0.15, 1]);

/** The places taken: outwards from a direction, with a ragged edge. */
function taken(options: SphereOptions, spacing: number): { cells: Vec[]; single: Vec | null } {
  const random = seeded(options.seed);
  const places = placesOnSphere(options.places, spacing * 0.55, random);
  const rankOf = (at: Vec): number =>
    options.from
      ? dot(at, unit(options.from)) + random() * 0.5 + 0.16 * Math.sin(6 * at[0])
      : dot(at, FRONT) * 0.4 + random();
  const cells = places
    .map((at) => ({ at, rank: rankOf(at) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, Math.round(options.places * options.coverage))
    .map(({ at }) => at);
  if (!options.single) return { cells, single: null };
  const aim = unit(options.single);
  const single = places.reduce((best, at) => (dot(at, aim) > dot(best, aim) ? at : best));
  const isClear = (at: Vec) => dot(at, single) < Math.cos(spacing * 2);
  return { cells: [single, ...cells.filter(isClear)], single };
}

/**
 * Half of the line between a cell and its neighbour, seen from the cell. Length counts less along
 * the cells than across them; both cells measure with the mean of their two directions, so that
 * they agree on the line and never overlap.
 */
function border(cell: Site, other: Site): { normal: Flat; limit: number } {
  const near = dot(other.at, cell.at);
  const offset: Flat = [dot(other.at, cell.along) / near, dot(other.at, cell.across) / near];
  const [x, y] = [dot(other.along, cell.along), dot(other.along, cell.across)];
  const size = Math.hypot(x, y) || 1;
  const [cos, sin] = [x / size, y / size];
  const along = (offset[0] * cos + offset[1] * sin) / STRETCH ** 2;
  const across = (offset[1] * cos - offset[0] * sin) * STRETCH ** 2;
  const normal: Flat = [
    (offset[0] / STRETCH ** 2 + along * cos - across * sin) / 2,
    (offset[1] * STRETCH ** 2 + along * sin + across * cos) / 2,
  ];
  return { normal, limit: (normal[0] * offset[0] + normal[1] * offset[1]) / 2 };
}

/** A spindle, cut back where neighbours stand: corners in the tangent plane. */
function outlineOf(cell: Site, cells: Site[], spacing: number): Flat[] {
  const reach = spacing * 0.82;
  const spindle = Array.from({ length: 10 }, (_, corner): Flat => {
    const length = reach * (corner % 5 === 0 ? 1.25 : 0.92);
    const angle = (corner * Math.PI) / 5;
    return [length * Math.cos(angle) * STRETCH, (length * Math.sin(angle)) / STRETCH];
  });
  const outline = cells
    .filter((other) => other !== cell && dot(other.at, cell.at) > Math.cos(spacing * 2.4))
    .map((other) => border(cell, other))
    .reduce((kept, { normal, limit }) => cutAlong(kept, normal, limit), spindle);
  return outline.filter((corner, index) => {
    const next = outline[(index + 1) % outline.length] ?? corner;
    return Math.hypot(corner[0] - next[0], corner[1] - next[1]) > spacing * 0.09;
  });
}

const mean = (corners: Flat[], axis: 0 | 1): number =>
  corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;

const between = (from: Flat, to: Flat, share: number): Flat => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** A point of a cell's tangent plane, put on the sphere and seen from the front. */
function onPaper({ at, along, across }: Site, [a, b]: Flat, units: number): Flat {
  const [x, y] = unit([
    at[0] + a * along[0] + b * across[0],
    at[1] + a * along[1] + b * across[1],
    at[2] + a * along[2] + b * across[2],
  ]);
  return [x * units, y * units];
}

/**
 * Cells on a microcarrier as SVG paths: a monolayer of rounded spindles that touch where they are
 * neighbours. The same options give the same picture.
 */
export function sphereLayout(options: SphereOptions): SphereLayout {
  const { places, seed, units = 600 } = options;
  const spacing = Math.sqrt((4 * Math.PI) / places);
  const { cells, single } = taken(options, spacing);
  const sites = cells.map((at) => siteAt(at, seed));
  const layout: SphereLayout = {
    units,
    nucleusWidth: Math.round(units * spacing * 0.15),
    tones: ['', '', '', ''],
    nuclei: '',
    single: null,
  };
  for (const cell of sites) {
    if (cell.at[2] < 0.05) continue;
    const outline = outlineOf(cell, sites, spacing);
    if (outline.length < 3) continue;
    const middle: Flat = [mean(outline, 0), mean(outline, 1)];
    const shrunk = outline.map((corner) => between(middle, corner, SHRINK));
    const path = roundedPath(shrunk.map((point) => onPaper(cell, point, units)));
    const [x, y] = onPaper(cell, middle, units).map(Math.round) as [number, number];
    const tip = onPaper(cell, [middle[0] + spacing * 0.15, middle[1]], units);
    const [dx, dy] = [Math.round((tip[0] - x) * 2), Math.round((tip[1] - y) * 2)];
    const nucleus = `M${x - Math.round(dx / 2)} ${y - Math.round(dy / 2)}l${dx} ${dy}`;
    if (cell.at === single) {
      layout.single = { outline: path, nucleus, x, y };
      continue;
    }
    const shade = Math.floor(((1 - dot(cell.at, LIGHT)) / 1.7) * 4);
    layout.tones[Math.min(3, Math.max(0, shade)) as 0 | 1 | 2 | 3] += path;
    if (cell.at[2] > 0.2) layout.nuclei += nucleus;
  }
  return layout;
}
