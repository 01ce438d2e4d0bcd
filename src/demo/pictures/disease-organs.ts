/** Covers of the diseases that are seen in molecules, glands and lobules, 1920 × 1200. */
import { scatter } from './dot-field.ts';
import { palette } from './palette.ts';
import { seededRandom } from './seeded-random.ts';
import {
  circle,
  curve,
  element,
  group,
  type Point,
  polar,
  ring,
  roundedOutline,
  type Scene,
  short,
  times,
} from './svg.ts';

/** An antibody: its two arms point in the direction of `turn`, in radians. */
function antibody(hinge: Point, turn: number, reach: number, colour: string): string {
  const tips = [polar(hinge, reach, turn - 0.62), polar(hinge, reach, turn + 0.62)];
  const foot = polar(hinge, reach * 1.15, turn + Math.PI);
  const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
  const d = `M${at(foot)}L${at(hinge)}${tips.map((tip) => `M${at(hinge)}L${at(tip)}`).join('')}`;
  return curve(d, colour, reach * 0.27, { 'stroke-linecap': 'round' });
}

/** Free antibodies gather into complexes; the great one has caught the body's own antigen. */
export function diseaseSle(): Scene {
  const random = seededRandom(12);
  const complexes = [
    { x: 1330, y: 660, r: 118, bound: 6, reach: 100, fill: palette.amber },
    { x: 690, y: 900, r: 46, bound: 5, reach: 50, fill: palette.brand },
    { x: 860, y: 300, r: 40, bound: 4, reach: 50, fill: palette.brand },
  ];
  const free = scatter(30, 160, random, (chance) => {
    const at = { x: chance.between(60, 1860), y: chance.between(60, 1140) };
    const isClear = complexes.every(
      ({ x, y, r, reach }) => Math.hypot(at.x - x, at.y - y) > r + reach * 2 + 130,
    );
    return isClear && chance.next() > at.x / 1500 ? at : undefined;
  });
  return {
    ground: palette.paper2,
    marks: group({}, [
      ...free.map((at) => antibody(at, random.between(0, 6.28), 40, palette.brand3)),
      ...complexes.map(({ x, y, r, bound, reach, fill }, index) =>
        group({}, [
          circle(x, y, r, { fill }),
          ...times(bound, (place) => {
            const angle = (place / bound) * 2 * Math.PI + index + 0.4;
            const hinge = polar({ x, y }, r + reach * 0.98, angle);
            return antibody(hinge, angle + Math.PI, reach, palette.brand2);
          }),
        ]),
      ),
    ]),
  };
}

/** A berry of the gland: cells around the hollow into which they give their fluid. */
function acinus(centre: Point, radius: number, count: number, turn: number, hollow: boolean) {
  const half = Math.PI / count;
  const cells = times(count, (index) => {
    const angle = turn + index * 2 * half;
    const side = half * 0.9;
    const outer = [-1, -0.5, 0, 0.5, 1].map((s) => polar(centre, radius, angle + s * side));
    const inner = [0.86, 0, -0.86].map((s) => polar(centre, radius * 0.3, angle + s * side));
    const nucleus = polar(centre, radius * 0.74, angle);
    const paint = hollow
      ? { fill: palette.paper, stroke: palette.brand3, 'stroke-width': 4 }
      : { fill: index % 3 === 0 ? palette.brand3 : palette.brand4 };
    const seed = hollow ? palette.brand3 : palette.brand2;
    return (
      element('path', { d: roundedOutline([...outer, ...inner]), ...paint }) +
      circle(nucleus.x, nucleus.y, radius * 0.085, { fill: seed })
    );
  });
  return group({}, cells);
}

/** A salivary gland: berries on their ducts, some dry, and one drop at the mouth of the duct. */
export function diseaseSs(): Scene {
  const random = seededRandom(5);
  const berries = [
    { x: 1560, y: 250, r: 190, count: 10, dry: false },
    { x: 1120, y: 220, r: 165, count: 9, dry: false },
    { x: 1690, y: 660, r: 175, count: 9, dry: true },
    { x: 1330, y: 960, r: 195, count: 10, dry: true },
    { x: 880, y: 900, r: 160, count: 9, dry: false },
  ];
  const ducts =
    'M300 610C700 610 900 640 1180 570C1360 525 1480 420 1560 250M1180 570C1130 460 1110 360 1120 220' +
    'M1180 570C1360 560 1540 600 1690 660M1000 604C1180 640 1290 780 1330 960M774 624C830 680 870 780 880 900';
  /** Keeps the branch to the dry berry free: its course is all but an arc. */
  const isOnDuct = ({ x, y }: Point) =>
    Math.abs(Math.hypot(x - 990, y - 944) - 340) < 48 && x > 1100 && y < 830;
  const guests = scatter(60, 34, random, (chance) => {
    const at = polar({ x: 1330, y: 960 }, chance.between(216, 330), chance.between(3.3, 6.4));
    return at.y < 1170 && Math.hypot(at.x - 1690, at.y - 660) > 200 && at.x > 1066 && !isOnDuct(at)
      ? at
      : undefined;
  });
  return {
    ground: palette.paper2,
    marks: group({}, [
      curve(ducts, palette.brand2, 30, { 'stroke-linecap': 'round' }),
      curve(ducts, palette.paper, 20, { 'stroke-linecap': 'round' }),
      ...berries.map(({ x, y, r, count, dry }, index) => acinus({ x, y }, r, count, index, dry)),
      group(
        { fill: palette.brand },
        guests.map(({ x, y }) => circle(x, y, 12)),
      ),
      circle(232, 610, 26, { fill: palette.amber }),
    ]),
  };
}

/** Corners of a hexagon that stands on its tip. */
function hexagon(centre: Point, radius: number): Point[] {
  return times(6, (index) => polar(centre, radius, (index / 6) * 2 * Math.PI + Math.PI / 6));
}

/** A lobule: rings of 6, 12, 18, 24 and 30 cells about the vein; inflamed ones lose the rim. */
function lobule(centre: Point, pitch: number, inflamed: boolean): string {
  const cells = times(5, (index) => index + 1).flatMap((shell) => {
    const corners = hexagon(centre, shell * pitch);
    return corners.flatMap((corner, side) => {
      const next = corners[(side + 1) % 6] ?? corner;
      return times(shell, (step) => {
        const x = corner.x + ((next.x - corner.x) * step) / shell;
        const y = corner.y + ((next.y - corner.y) * step) / shell;
        if (inflamed && shell === 5) return ring(x, y, pitch * 0.4, palette.brand3, 3.5);
        return circle(x, y, pitch * 0.4, { fill: shell < 3 ? palette.brand2 : palette.brand3 });
      });
    });
  });
  return group({}, [...cells, ring(centre.x, centre.y, pitch * 0.46, palette.brand, 6)]);
}

/** Lobules of the liver side by side; in one the border cells are lost: interface hepatitis. */
export function diseaseAild(): Scene {
  const pitch = 46;
  const radius = pitch * 6.1;
  const wide = radius * Math.sqrt(3);
  const first = { x: 830, y: 560 };
  const places = [-1, 0, 1].flatMap((row) =>
    times(5, (column) => ({
      x: first.x + (column - 2 + (row === 0 ? 0 : 0.5)) * wide,
      y: first.y + row * radius * 1.5,
    })),
  );
  const shown = places.filter(({ x, y }) => x > 500 - (y - 560) * 0.5);
  const ill = { x: first.x + wide, y: first.y };
  return {
    ground: palette.tint,
    marks: group({}, [
      ...shown.map((place) =>
        lobule(place, pitch, Math.hypot(place.x - ill.x, place.y - ill.y) < 9),
      ),
      element('path', {
        d: `M${hexagon(ill, radius - 12)
          .map(({ x, y }) => `${short(x)} ${short(y)}`)
          .join('L')}Z`,
        fill: 'none',
        stroke: palette.amber,
        'stroke-width': 8,
      }),
    ]),
  };
}
