/** Covers of the articles, 1920 × 1200. */
import { columnsOfDots, phyllotaxis, scatter } from './dot-field.ts';
import { palette } from './palette.ts';
import { seededRandom } from './seeded-random.ts';
import { drawSphere } from './sphere.ts';
import { circle, group, line, polar, ring, type Scene, times } from './svg.ts';

/** One great microcarrier, cropped, with one cell in amber; five small ones drift beside it. */
export function articleAutoimmune(): Scene {
  const small = [
    { x: 300, y: 250, r: 124, coverage: 0.62, places: 90 },
    { x: 560, y: 470, r: 44, coverage: 0.3, places: 36 },
    { x: 150, y: 640, r: 30, coverage: 0.4, places: 24 },
    { x: 420, y: 930, r: 82, coverage: 0.2, places: 60 },
    { x: 700, y: 130, r: 22, coverage: 0.6, places: 20 },
  ];
  return {
    ground: palette.tint,
    marks: group({}, [
      drawSphere({
        x: 1420,
        y: 850,
        r: 690,
        seed: 7,
        places: 520,
        coverage: 0.62,
        from: [0.62, -0.5, 0.2],
        highlight: [-0.66, 0.25, 0.7],
      }),
      ...small.map((bead, index) => drawSphere({ ...bead, seed: 40 + index })),
    ]),
  };
}

/** Participants of four studies, a dot each: 9, 48, 82 and 404 people at one scale. */
export function articleEvidence(): Scene {
  const pitch = 20.5;
  const top = 212;
  const studies = [9, 48, 82, 404];
  const marks = studies.flatMap((people, index) =>
    columnsOfDots(people, 5, { x: 140, y: top + index * 226 }, pitch).map(({ x, y }) =>
      circle(x, y, 7.4),
    ),
  );
  const axis = line({ x: 104, y: top - 40 }, { x: 104, y: top + 3 * 226 + 122 }, palette.ink, 2);
  return { ground: palette.paper2, marks: axis + group({ fill: palette.amber }, marks) };
}

/** Five microcarriers coming nearer, from bare to fully covered. */
export function articleMicrocarriers(): Scene {
  const beads = [
    { x: 150, y: 250, r: 62, places: 150, coverage: 0 },
    { x: 352, y: 330, r: 104, places: 150, coverage: 0.08 },
    { x: 640, y: 450, r: 164, places: 170, coverage: 0.3 },
    { x: 1032, y: 590, r: 240, places: 220, coverage: 0.62 },
    { x: 1660, y: 800, r: 430, places: 340, coverage: 1 },
  ];
  return {
    ground: palette.tint,
    marks: group(
      {},
      beads.map((bead, index) => drawSphere({ ...bead, seed: 11 + index })),
    ),
  };
}

/** A thousand dots of equal area: the inner hundred done, nine hundred under way. */
export function articleScaleUp(): Scene {
  const dots = phyllotaxis(1000, { x: 1270, y: 600 }, 540);
  return {
    ground: palette.paper2,
    marks: group({}, [
      group(
        { fill: palette.amber },
        dots.slice(0, 100).map(({ x, y }) => circle(x, y, 8.4)),
      ),
      ...dots.slice(100).map(({ x, y }) => ring(x, y, 8.4, palette.brand3, 2.4)),
    ]),
  };
}

/** Spheres that are all alike; the one that differs is found and ringed. */
export function articleQuality(): Scene {
  const columns = 7;
  const places = times(columns * 4, (index) => ({
    x: 420 + (index % columns) * 236,
    y: 168 + Math.floor(index / columns) * 288,
  }));
  const odd = { x: 420 + 4 * 236, y: 168 + 2 * 288 };
  const alike = { x: 0, y: 0, r: 84, seed: 5, places: 72, coverage: 0.92 };
  return {
    ground: palette.tint,
    marks: group({}, [
      `<defs><g id="alike">${drawSphere(alike)}</g></defs>`,
      ...places
        .filter(({ x, y }) => x !== odd.x || y !== odd.y)
        .map(({ x, y }) => `<use href="#alike" x="${x}" y="${y}"/>`),
      drawSphere({ ...alike, ...odd, coverage: 0.3 }),
      ring(odd.x, odd.y, 112, palette.amber, 7),
    ]),
  };
}

/** A cell at the edge sheds vesicles: double-walled, each with its load; one is picked out. */
export function articleVesicles(): Scene {
  const random = seededRandom(23);
  const centre = { x: 40, y: 760 };
  const edge = 580;
  const buds = [-1.16, -0.8, -0.44, -0.08, 0.25].map((angle, index) =>
    polar(centre, edge + index * 7, angle),
  );
  const vesicles = scatter(46, 96, random, (chance) => {
    const at = polar(centre, 730 + 1180 * chance.next() ** 2.3, chance.between(-1.05, 0.5));
    return at.y > 60 && at.y < 1140 && at.x < 1840 ? at : undefined;
  }).map((at) => ({ ...at, r: random.between(18, 36) }));
  const chosen = vesicles.toSorted((a, b) => b.x + b.r * 9 - a.x - a.r * 9)[0];
  return {
    ground: palette.tint,
    marks: group({}, [
      circle(centre.x, centre.y, edge, { fill: palette.brand2 }),
      circle(20, 780, 270, { fill: palette.brand }),
      ...buds.map(
        ({ x, y }) =>
          circle(x, y, 36, { fill: palette.brand2 }) + circle(x, y, 15, { fill: palette.tint }),
      ),
      ...vesicles.map((vesicle) => {
        const colour = vesicle === chosen ? palette.amber : palette.brand2;
        const { x, y, r } = vesicle;
        return ring(x, y, r, colour, 4) + circle(x, y, r * 0.42, { fill: colour });
      }),
    ]),
  };
}
