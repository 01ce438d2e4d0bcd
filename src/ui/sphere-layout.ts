import {
  cutTowards,
  dot,
  type Flat,
  placesOnSphere,
  roundedPath,
  seeded,
  tangentAt,
  unit,
  type Vec,
} from './sphere-geometry.ts';

export interface SphereOptions {
  /** Places for cells on the whole sphere, front and back. */
  places: number;
  /** Share of the places that is taken, 0 … 1. */
  coverage: number;
  seed: number;
  /** Direction from which the cells have grown. */
  from?: Vec;
  /** Direction of the one cell that stands apart, at any coverage. */
  single?: Vec;
  /** Radius in the units of the path; larger is finer and longer. */
  units?: number;
}

export interface SphereLayout {
  /** Outlines by tone, from light to shade. */
  tones: [string, string, string, string];
  nuclei: string;
  single: { outline: string; nucleus: string; x: number; y: number } | null;
}

const LIGHT = unit([-0.5, -0.6, 0.62]);
const STRETCH = 1.45;

/** The places taken: outwards from a direction, with a ragged edge. */
function taken(options: SphereOptions, spacing: number): { cells: Vec[]; single: Vec | null } {
  const random = seeded(options.seed);
  const from = unit(options.from ?? [0.35, -0.55, 0.4]);
  const places = placesOnSphere(options.places, spacing * 0.62, random);
  const cells = places
    .map((at) => ({ at, rank: dot(at, from) + random() * 0.5 + 0.16 * Math.sin(6 * at[0]) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, Math.round(options.places * options.coverage))
    .map(({ at }) => at);
  if (!options.single) return { cells, single: null };
  const aim = unit(options.single);
  const single = places.reduce((best, at) => (dot(at, aim) > dot(best, aim) ? at : best));
  const isClear = (at: Vec) => dot(at, single) < Math.cos(spacing * 2);
  return { cells: [single, ...cells.filter(isClear)], single };
}

/** A spindle, cut back where neighbours stand: corners in the stretched tangent plane. */
function outlineOf(at: Vec, along: Vec, across: Vec, cells: Vec[], spacing: number): Flat[] {
  const reach = spacing * 0.82;
  let outline = Array.from({ length: 10 }, (_, corner): Flat => {
    const length = reach * (corner % 5 === 0 ? 1.25 : 0.92);
    return [length * Math.cos((corner * Math.PI) / 5), length * Math.sin((corner * Math.PI) / 5)];
  });
  for (const other of cells) {
    const near = dot(other, at);
    if (other === at || near < 0.3) continue;
    const offset: Flat = [
      dot(other, along) / near / STRETCH,
      (dot(other, across) / near) * STRETCH,
    ];
    if ((offset[0] ** 2 + offset[1] ** 2) / 2 < reach * reach * 2.2) {
      outline = cutTowards(outline, offset);
    }
  }
  return outline.filter((corner, index) => {
    const next = outline[(index + 1) % outline.length] ?? corner;
    return Math.hypot(corner[0] - next[0], corner[1] - next[1]) > spacing * 0.09;
  });
}

const mean = (corners: Flat[], axis: 0 | 1): number =>
  corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;

/**
 * Cells on a microcarrier as SVG paths: a monolayer of rounded spindles that touch where they are
 * neighbours. The same options give the same picture.
 */
export function sphereLayout(options: SphereOptions): SphereLayout {
  const { places, seed, units = 1000 } = options;
  const spacing = Math.sqrt((4 * Math.PI) / places);
  const { cells, single } = taken(options, spacing);
  const layout: SphereLayout = { tones: ['', '', '', ''], nuclei: '', single: null };
  for (const at of cells) {
    if (at[2] < 0.05) continue;
    const { along, across } = tangentAt(at, seed);
    const outline = outlineOf(at, along, across, cells, spacing);
    if (outline.length < 3) continue;
    const middle: Flat = [mean(outline, 0), mean(outline, 1)];
    const onPaper = ([u, v]: Flat): Flat => {
      const [a, b] = [u * STRETCH, v / STRETCH];
      const [x, y] = unit([0, 1, 2].map((axis) =>
        (at[axis] ?? 0) + a * (along[axis] ?? 0) + b * (across[axis] ?? 0),
      ) as unknown as Vec);
      return [x * units, y * units];
    };
    const shrunk = ([u, v]: Flat): Flat => [
      middle[0] + (u - middle[0]) * 0.92,
      middle[1] + (v - middle[1]) * 0.92,
    ];
    const path = roundedPath(outline.map((corner) => onPaper(shrunk(corner))));
    const [x, y] = onPaper(middle).map(Math.round) as [number, number];
    const tip = onPaper([middle[0] + spacing * 0.11, middle[1]]);
    const [dx, dy] = [Math.round((tip[0] - x) * 2), Math.round((tip[1] - y) * 2)];
    const nucleus = `M${x - Math.round(dx / 2)} ${y - Math.round(dy / 2)}l${dx} ${dy}`;
    if (at === single) {
      layout.single = { outline: path, nucleus, x, y };
      continue;
    }
    const shade = Math.floor(((1 - dot(at, LIGHT)) / 1.7) * 4);
    layout.tones[Math.min(3, Math.max(0, shade)) as 0 | 1 | 2 | 3] += path;
    if (at[2] > 0.2) layout.nuclei += nucleus;
  }
  return layout;
}
