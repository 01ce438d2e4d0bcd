/** Covers of the news, 1920 × 1200. */
import { scatter } from './dot-field.ts';
import { palette } from './palette.ts';
import { layerBox, openSquare, squares, vesselOfTwelve } from './plan.ts';
import { seededRandom } from './seeded-random.ts';
import { drawSphere } from './sphere.ts';
import { circle, curve, group, line, polar, ring, type Scene, square, times } from './svg.ts';

/** The running process goes on; from one step a second one branches off, still under way. */
export function newsProcess(): Scene {
  const bead = { r: 96, seed: 5, places: 84, coverage: 0.94 };
  const fork = { x: 690, y: 460 };
  const changed = [
    { x: 1080, y: 860 },
    { x: 1410, y: 860 },
    { x: 1740, y: 860 },
  ];
  return {
    ground: palette.tint,
    marks: group({}, [
      line({ x: 0, y: fork.y }, { x: 1920, y: fork.y }, palette.brand2, 4),
      curve('M690 586C690 760 790 860 984 860', palette.brand2, 4, { 'stroke-dasharray': '16 12' }),
      ...[1176, 1506, 1836].map((x) =>
        curve(`M${x} 860H${Math.min(x + 138, 1920)}`, palette.brand2, 4, {
          'stroke-dasharray': '16 12',
        }),
      ),
      ...times(6, (index) => drawSphere({ ...bead, x: 30 + index * 330, y: fork.y })),
      ...changed.map((at) => drawSphere({ ...bead, ...at, hollow: true, rim: palette.brand2 })),
      ring(fork.x, fork.y, 126, palette.amber, 7),
    ]),
  };
}

/** A ruler of tens, 10⁰ to 10¹¹: a bead stands on each step; the last step is under way. */
export function newsIndustry(): Scene {
  const base = 1040;
  const step = 148;
  const x = (power: number) => 146 + power * step;
  const top = (power: number) => 930 - power * 66;
  return {
    ground: palette.paper2,
    marks: group({}, [
      ...times(12, (power) =>
        line({ x: x(power), y: top(power) }, { x: x(power), y: base }, palette.brand3, 2),
      ),
      ...times(12, (power) =>
        drawSphere({
          x: x(power),
          y: top(power),
          r: 62,
          seed: 9,
          places: 64,
          coverage: Math.max(1 / 64, power / 11),
          from: [0.25, -0.2, 0.9],
          hollow: power === 11,
          body: power === 11 ? palette.paper2 : palette.paper,
          rim: power === 11 ? palette.brand3 : palette.brand4,
        }),
      ),
      line({ x: x(0), y: base }, { x: x(10), y: base }, palette.amber, 7),
      curve(`M${x(10)} ${base}H${x(11)}`, palette.amber, 7, { 'stroke-dasharray': '14 10' }),
      circle(x(10), base, 19, { fill: palette.amber }),
      circle(x(11), base, 19, { fill: palette.paper2 }),
      ring(x(11), base, 19, palette.amber, 6),
    ]),
  };
}

/** A ring of twelve, a bead for each month, fuller from one to the next. */
export function newsGathering(): Scene {
  const centre = { x: 1160, y: 600 };
  return {
    ground: palette.band,
    marks: group(
      {},
      times(12, (month) => {
        const at = polar(centre, 424, ((month - 2.5) / 12) * 2 * Math.PI);
        return drawSphere({
          ...at,
          r: 92,
          seed: 74,
          places: 84,
          coverage: month / 11,
          from: [0.3, -0.35, 0.8],
          body: palette.tint,
          highlight: month === 0 ? [-0.1, 0.15, 0.95] : undefined,
        });
      }),
    ),
  };
}

/** The new vessel, cut by the edge: twelve layers of 100 L and the beads in them. */
export function newsLine(): Scene {
  const vessel = { x: 700, y: 90, width: 1900, height: 1010 };
  const random = seededRandom(44);
  const beads = times(12, (layer) => {
    const box = layerBox(vessel, layer);
    return scatter(9, 74, random, (chance) => ({
      x: chance.between(box.x + 40, 1890),
      y: box.y + box.height / 2 + chance.between(-10, 10),
    }));
  });
  const [chosen] = (beads[7] ?? []).toSorted((a, b) => Math.abs(a.x - 1230) - Math.abs(b.x - 1230));
  return {
    ground: palette.tint,
    marks: group({}, [
      vesselOfTwelve(vessel, () => palette.brand2),
      ...beads
        .flat()
        .map((bead) =>
          circle(bead.x, bead.y, 15, { fill: bead === chosen ? palette.amber : palette.paper }),
        ),
    ]),
  };
}

/** A plan on its site: twenty squares of 100 m² round a court with a bead, and a begun one. */
export function newsShanghai(): Scene {
  const pitch = 140;
  const plan = ['######', '##  ##', '##  ##', '######'];
  const cells = plan.flatMap((row, y) =>
    [...row].flatMap((mark, x) =>
      mark === '#' ? [{ x: 780 + x * pitch, y: 388 + y * pitch }] : [],
    ),
  );
  const site = [
    ...times(14, (index) =>
      line(
        { x: 80 + index * pitch - 6, y: 0 },
        { x: 80 + index * pitch - 6, y: 1200 },
        palette.line,
        2,
      ),
    ),
    ...times(9, (index) =>
      line(
        { x: 0, y: 108 + index * pitch - 146 },
        { x: 1920, y: 108 + index * pitch - 146 },
        palette.line,
        2,
      ),
    ),
  ];
  return {
    ground: palette.paper2,
    marks: group({}, [
      ...site,
      ...cells.map(({ x, y }) => square(x, y, pitch * 0.92, { fill: palette.brand2 })),
      drawSphere({
        x: 780 + 3 * pitch - 6,
        y: 388 + 2 * pitch - 6,
        r: 112,
        seed: 21,
        places: 90,
        coverage: 0.8,
      }),
      openSquare(780 - pitch, 388 + 3 * pitch, pitch),
    ]),
  };
}

/** A wall of 110 squares, all the places of the company together, with a way in. */
export function newsOpenDay(): Scene {
  const pitch = 114;
  const start = { x: 105, y: 168 };
  const floor = start.y + 7.92 * pitch;
  const isDoor = (index: number) => {
    const column = index % 15;
    return (column === 10 || column === 11) && index >= 45;
  };
  const door = { x: start.x + 11 * pitch - 5, y: floor - 106 };
  return {
    ground: palette.tint,
    marks: group({}, [
      squares(120, 15, start, pitch, (index) => (isDoor(index) ? 'none' : palette.brand2)),
      line({ x: 0, y: floor + 2 }, { x: 1920, y: floor + 2 }, palette.ink, 3),
      drawSphere({
        ...door,
        r: 106,
        seed: 15,
        places: 84,
        coverage: 0.6,
        highlight: [-0.4, 0.55, 0.7],
      }),
    ]),
  };
}
