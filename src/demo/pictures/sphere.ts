/** A microcarrier seen as a sphere; each rounded mark on it is one cell. */
import { pressedOutline, spindle } from './cell-outline.ts';
import { palette } from './palette.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { circle, element, group, type Point, roundedOutline, times } from './svg.ts';
import {
  combine,
  cross,
  dot,
  fibonacciSphere,
  normalise,
  randomDirection,
  type Vector,
} from './vector.ts';

export interface SphereOptions extends Point {
  r: number;
  seed: number;
  /** Places for cells on the whole sphere, front and back. */
  places: number;
  /** Share of the places that is taken, 0 … 1. */
  coverage: number;
  /** Where the cells grow from. */
  from?: Vector;
  /** Under way: outlines only. */
  hollow?: boolean;
  /** Direction of the one cell that is amber; it is there at any coverage. */
  highlight?: Vector;
  body?: string;
  rim?: string;
}

interface Cell {
  at: Vector;
  fill: string;
  length: number;
  lean: number;
  turn: number;
}

const light = normalise([-0.5, -0.62, 0.6]);
const swirl = normalise([0.5, 0.8, 0.45]);

/** Four flat tones from light to shade. */
function tone(at: Vector, random: SeededRandom): string {
  const lit = dot(at, light) + random.between(-0.07, 0.07);
  if (lit > 0.74) return palette.brand4;
  if (lit > 0.36) return palette.brand3;
  return lit > -0.08 ? palette.brand2 : palette.brand;
}

/** The places in the order in which cells take them: outwards from `from`, with some chance. */
function growthOrder(places: Vector[], from: Vector, random: SeededRandom): Vector[] {
  const waves = times(3, () => randomDirection(random));
  const delay = (at: Vector) =>
    waves.reduce((sum, wave) => sum + 0.2 * Math.sin(3.4 * dot(at, wave) + 1), -dot(at, from));
  return places
    .map((at) => ({ at, rank: delay(at) + random.between(-0.22, 0.22) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => at);
}

/** The cells of a sphere, the highlighted one last. */
function settle(options: SphereOptions): Cell[] {
  const { seed, places, coverage, highlight } = options;
  const random = seededRandom(seed);
  const spacing = Math.sqrt((4 * Math.PI) / places);
  const from = normalise(options.from ?? [0.45, -0.5, 0.35]);
  const lattice = fibonacciSphere(places, spacing * 0.2, random);
  const cells = growthOrder(lattice, from, random).map((at) => ({
    at,
    fill: tone(at, random),
    length: random.between(0.85, 1.15),
    lean: random.between(-0.35, 0.35),
    turn: random.between(-0.45, 0.45),
  }));
  const taken = cells.slice(0, Math.round(places * coverage));
  if (!highlight) return taken;
  const aim = normalise(highlight);
  const [chosen] = cells.toSorted((a, b) => dot(b.at, aim) - dot(a.at, aim));
  if (!chosen) return taken;
  return [...taken.filter((cell) => cell !== chosen), { ...chosen, fill: palette.amber }];
}

/** Puts a point of the tangent plane on the sphere and on paper; what lies behind ends at the rim. */
function project(sphere: SphereOptions, on: Vector): Point {
  const [x, y, z] = normalise(on);
  const scale = z < 0 ? 1 / Math.hypot(x, y) : 1;
  return { x: sphere.x + sphere.r * x * scale, y: sphere.y + sphere.r * y * scale };
}

/** Outline of a cell and, where it is large enough to be seen, of its nucleus. */
function cellPaths(sphere: SphereOptions, cell: Cell, cells: Cell[]): [string, string] {
  const spacing = Math.sqrt((4 * Math.PI) / sphere.places);
  const flow = normalise(cross(swirl, cell.at));
  const across = cross(cell.at, flow);
  const zero: Vector = [0, 0, 0];
  const along = combine(zero, flow, Math.cos(cell.turn), across, Math.sin(cell.turn));
  const beside = cross(cell.at, along);
  const neighbours = cells
    .filter((other) => other !== cell && dot(other.at, cell.at) > 1 - spacing * spacing * 2.2)
    .map(({ at }) => ({ x: dot(at, along), y: dot(at, beside) }));
  const place = ({ x, y }: Point) => project(sphere, combine(cell.at, along, x, beside, y));
  const free = spindle(spacing * 1.1 * cell.length, spacing * 0.54, cell.lean);
  const outline = pressedOutline(free, neighbours, spacing * 0.1);
  if (outline.length < 3) return ['', ''];
  const middle = {
    x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
    y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
  };
  const nucleus = times(6, (index) => ({
    x: middle.x + spacing * 0.2 * Math.cos((index * Math.PI) / 3),
    y: middle.y + spacing * 0.13 * Math.sin((index * Math.PI) / 3),
  }));
  const isSeen = cell.at[2] > 0.22 && spacing * sphere.r > 26;
  return [roundedOutline(outline.map(place)), isSeen ? roundedOutline(nucleus.map(place)) : ''];
}

/** Draws a sphere with its cells; cells of one tone share one path. */
export function drawSphere(sphere: SphereOptions): string {
  const { x, y, r, hollow } = sphere;
  const body = sphere.body ?? palette.paper;
  const cells = settle(sphere);
  const byFill = new Map<string, string>();
  let nuclei = '';
  for (const cell of cells.filter(({ at }) => at[2] > 0.02)) {
    const [outline, nucleus] = cellPaths(sphere, cell, cells);
    byFill.set(cell.fill, (byFill.get(cell.fill) ?? '') + outline);
    nuclei += nucleus;
  }
  const strokeWidth = Math.max(1.5, r / 220);
  const paint = (colour: string) =>
    hollow ? { fill: 'none', stroke: colour, 'stroke-width': strokeWidth } : { fill: colour };
  const layers = [...byFill].map(([fill, d]) => element('path', { d, ...paint(fill) }));
  const rim = sphere.rim ?? palette.brand4;
  return group({}, [
    circle(x, y, r, { fill: hollow ? 'none' : body, stroke: rim, 'stroke-width': strokeWidth }),
    ...layers,
    hollow ? '' : element('path', { d: nuclei, fill: body }),
  ]);
}
