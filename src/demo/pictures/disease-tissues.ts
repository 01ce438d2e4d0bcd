/** Covers of the diseases that are seen in a lining or fibre, 1920 × 1200. */
import { scatter } from './dot-field.ts';
import { palette } from './palette.ts';
import { seededRandom } from './seeded-random.ts';
import { circle, curve, element, group, line, type Point, type Scene, times } from './svg.ts';
import { liningCell, polylinePath, stationsAlong } from './tissue-line.ts';

/** Part of an ellipse from one angle to the other, in degrees. */
function arc(centre: Point, rx: number, ry: number, from: number, to: number): Point[] {
  return times(61, (index) => {
    const angle = ((from + ((to - from) * index) / 60) * Math.PI) / 180;
    return { x: centre.x + rx * Math.cos(angle), y: centre.y + ry * Math.sin(angle) };
  });
}

/** Two bone ends; the cartilage is hollow where the inflamed synovium grows in from the left. */
export function diseaseRa(): Scene {
  const random = seededRandom(31);
  const upper = { x: 1290, y: 270 };
  const lower = { x: 1290, y: 960 };
  const bones =
    'M1060-20C1060 120 880 150 880 270A410 250 0 0 0 1700 270C1700 150 1520 120 1520-20Z' +
    'M1060 1220C1060 1110 880 1080 880 960A410 250 0 0 1 1700 960C1700 1080 1520 1110 1520 1220Z';
  const cartilage = [
    ...stationsAlong(arc(upper, 384, 224, 172, 8), 47),
    ...stationsAlong(arc(lower, 384, 224, 188, 352), 47),
  ];
  const front = (y: number) => 1050 - ((y - 615) / 19) ** 2 * 0.62;
  const cells = scatter(150, 40, random, (chance) => {
    const x = chance.between(520, 1120);
    const y = chance.between(270, 960);
    const capsule = 540 + ((y - 615) / 345) ** 2 * 330;
    const gap =
      Math.abs(y - 615) < 62 ||
      x < 1290 - 445 * Math.sqrt(Math.max(0, 1 - ((345 - Math.abs(y - 615)) / 285) ** 2));
    return x > capsule + 26 && x < front(y) - 26 && gap ? { x, y } : undefined;
  });
  const edge = times(30, (index) => {
    const y = 460 + (310 * index) / 29;
    return { x: front(y), y };
  });
  return {
    ground: palette.tint,
    marks: group({}, [
      element('path', { d: bones, fill: palette.paper }),
      ...cartilage.map((station) =>
        liningCell(station, {
          width: 40,
          depth: 52,
          fill: palette.brand2,
          hollow: station.x < 1130,
        }),
      ),
      curve('M880 270C430 400 430 830 880 960', palette.brand, 4),
      curve('M1700 270C1800 400 1800 830 1700 960', palette.brand, 4),
      group(
        { fill: palette.brand3 },
        cells.map(({ x, y }) => circle(x, y, 15)),
      ),
      curve(polylinePath(edge), palette.amber, 9, { 'stroke-linecap': 'round' }),
    ]),
  };
}

/** Nerve fibres in their myelin; in one of them segments thin out and one is gone. */
export function diseaseMs(): Scene {
  const height = (fibre: number, x: number) =>
    300 + fibre * 215 - x * 0.1 + 60 * Math.sin(x / 430 + fibre * 0.35);
  const stretch = (fibre: number, from: number, to: number) =>
    polylinePath(
      times(41, (index) => {
        const x = from + ((to - from) * index) / 40;
        return { x, y: height(fibre, x) };
      }),
    );
  const round = { 'stroke-linecap': 'round' };
  const state = (fibre: number, segment: number) => {
    if (fibre !== 1) return 'sound';
    if (segment === 4) return 'gone';
    return segment >= 3 && segment <= 5 ? 'thin' : 'sound';
  };
  const marks = times(5, (fibre) => {
    const start = -260 + ((fibre * 137) % 240);
    const segments = times(9, (segment) => {
      const d = stretch(fibre, start + segment * 300 + 50, start + segment * 300 + 250);
      if (state(fibre, segment) === 'gone') return '';
      if (state(fibre, segment) === 'sound') return curve(d, palette.brand3, 92, round);
      return curve(d, palette.brand3, 92, round) + curve(d, palette.paper, 84, round);
    });
    const axon = curve(stretch(fibre, -60, 1980), palette.brand, 10);
    const bare = start + 4 * 300;
    const shown = curve(stretch(fibre, bare - 8, bare + 308), palette.amber, 14, round);
    return [...segments, axon, fibre === 1 ? shown : ''].join('');
  });
  return { ground: palette.paper2, marks: group({}, marks) };
}

/** The villi of the gut; a stretch of them is short and worn, marked by the line below. */
export function diseaseIbd(): Scene {
  const base = 960;
  const random = seededRandom(17);
  const tall = [560, 640, 600, 520, 190, 110, 150, 470, 610];
  const isWorn = (x: number) => x > 900 && x < 1560;
  const outline: Point[] = [];
  for (const [index, high] of tall.entries()) {
    const left = -50 + index * 226;
    const finger = arc({ x: left + 70, y: base - high + 70 }, 70, 70, 180, 360);
    const crypt = arc({ x: left + 183, y: base - 43 }, 43, 43, 180, 0);
    outline.push({ x: left, y: base - 43 }, ...finger, { x: left + 140, y: base - 43 }, ...crypt);
  }
  const tissue = `${polylinePath(outline)}L2000 1220L-60 1220Z`;
  const cells = stationsAlong(outline, 42).map((station) =>
    liningCell(station, {
      width: 35,
      depth: 48,
      fill: palette.brand2,
      hollow: isWorn(station.x) && random.next() < 0.55,
    }),
  );
  const guests = scatter(46, 36, random, (chance) => ({
    x: chance.between(880, 1540),
    y: chance.between(1010, 1100),
  }));
  return {
    ground: palette.tint,
    marks: group({}, [
      element('path', { d: tissue, fill: palette.paper }),
      ...cells,
      group(
        { fill: palette.brand3 },
        guests.map(({ x, y }) => circle(x, y, 12)),
      ),
      line({ x: 854, y: 1148 }, { x: 1566, y: 1148 }, palette.amber, 9),
    ]),
  };
}
