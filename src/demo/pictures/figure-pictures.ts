/** Figures inside articles, 1920 × 960. */
import { bCell, dendriticCell, macrophage, stromalCell, tCell } from './immune-cells.ts';
import { palette } from './palette.ts';
import { layerBox, vesselOfTwelve } from './plan.ts';
import { drawSphere } from './sphere.ts';
import { circle, curve, group, line, ring, type Scene, times } from './svg.ts';

/** Acute inflammation rises and returns; chronic inflammation (dashed) stays up and goes on. */
export function figureInflammationCurve(): Scene {
  const base = 820;
  const acute = `M140 ${base}C330 ${base} 390 150 600 150S860 ${base} 1120 ${base}`;
  const chronic = `M140 ${base}C380 ${base} 470 330 690 330S960 480 1130 480S1400 350 1560 350S1700 372 1770 366`;
  return {
    ground: palette.paper,
    marks: group({}, [
      line({ x: 140, y: base }, { x: 1800, y: base }, palette.line2, 2),
      line({ x: 140, y: 110 }, { x: 140, y: base }, palette.line2, 2),
      curve(chronic, palette.amber, 7, { 'stroke-dasharray': '24 14' }),
      curve(acute, palette.brand, 8),
      circle(1120, base, 15, { fill: palette.brand }),
      circle(1770, 366, 15, { fill: palette.paper }),
      ring(1770, 366, 15, palette.amber, 6),
    ]),
  };
}

/** One stromal cell and its relations to four kinds of immune cell. */
export function figureMscOverview(): Scene {
  const hub = { x: 560, y: 480 };
  const ends = [
    { x: 1190, y: 160 },
    { x: 1620, y: 350 },
    { x: 1560, y: 640 },
    { x: 1180, y: 800 },
  ];
  const draw = [tCell, macrophage, bCell, dendriticCell];
  const branches = ends.map(({ x, y }) => {
    const reach = (x - hub.x) * 0.5;
    const d = `M${hub.x + 60} ${hub.y}C${hub.x + reach} ${hub.y} ${x - reach} ${y} ${x} ${y}`;
    return curve(d, palette.brand3, 4);
  });
  return {
    ground: palette.paper,
    marks: group({}, [
      ...branches,
      ...ends.flatMap(({ x, y }, index) => {
        const cell = draw[index];
        return cell ? [cell({ x, y })] : [];
      }),
      stromalCell(hub, 330),
    ]),
  };
}

/** Five stages of one microcarrier; the amber cell is the same cell in each. */
export function figureSphereStages(): Scene {
  const base = 800;
  const stages = [0, 0.08, 0.3, 0.62, 1];
  return {
    ground: palette.paper,
    marks: group({}, [
      line({ x: 120, y: base }, { x: 1800, y: base }, palette.line2, 2),
      ...stages.map((coverage, index) => {
        const x = 120 + 152 + index * 344;
        const bead = { x, y: 460, r: 152, seed: 3, places: 150, coverage, body: palette.tint };
        const mark = circle(x, base, 13, { fill: palette.brand });
        return drawSphere({ ...bead, highlight: [-0.25, 0.2, 0.9] }) + mark;
      }),
    ]),
  };
}

/** A growing chain of beads leads into the vessel: twelve layers of 100 L, beads in each. */
export function figureProcessLine(): Scene {
  const vessel = { x: 1290, y: 110, width: 440, height: 740 };
  const beads = [26, 40, 58, 82, 112];
  let x = 120;
  const chain = beads.map((r, index) => {
    x += r;
    const bead = drawSphere({
      x,
      y: 480,
      r,
      seed: 60 + index,
      places: 90,
      coverage: 0.1 + index * 0.22,
      body: palette.tint,
    });
    x += r + 64;
    return bead;
  });
  const inside = times(12, (layer) => {
    const box = layerBox(vessel, layer);
    return times(8, (index) =>
      circle(box.x + (box.width * (index + 0.5)) / 8, box.y + box.height / 2, 11, {
        fill: palette.tint,
      }),
    ).join('');
  });
  return {
    ground: palette.paper,
    marks: group({}, [
      line({ x: 120, y: 480 }, { x: vessel.x, y: 480 }, palette.line2, 2),
      ...chain,
      vesselOfTwelve(vessel, () => palette.brand3),
      ...inside,
    ]),
  };
}
