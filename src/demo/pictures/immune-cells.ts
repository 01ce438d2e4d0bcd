/** A stromal cell and four immune cells, each known by its outline and nucleus. */
import { palette } from './palette.ts';
import { circle, element, group, line, type Point, polar, roundedOutline, times } from './svg.ts';

const size = 92;

/** An outline whose radius changes with the angle. */
function wavyOutline(centre: Point, count: number, radius: (angle: number) => number): string {
  return roundedOutline(
    times(count, (index) => {
      const angle = (index / count) * 2 * Math.PI;
      return polar(centre, radius(angle), angle);
    }),
  );
}

/** A spindle with long tips, as a cell that has spread on its ground. */
export function stromalCell({ x, y }: Point, reach: number): string {
  const at = (dx: number, dy: number) => `${x + dx * reach} ${y + dy * reach}`;
  const body =
    `M${at(-1.3, 0.42)}C${at(-0.7, 0.36)} ${at(-0.55, 0.02)} ${at(-0.25, -0.2)}` +
    `C${at(-0.05, -0.34)} ${at(0.1, -0.62)} ${at(0.34, -1)}` +
    `C${at(0.26, -0.62)} ${at(0.28, -0.4)} ${at(0.42, -0.2)}` +
    `C${at(0.6, -0.02)} ${at(0.8, 0.02)} ${at(1.12, 0)}` +
    `C${at(0.78, 0.1)} ${at(0.5, 0.2)} ${at(0.36, 0.4)}` +
    `C${at(0.26, 0.56)} ${at(0.28, 0.8)} ${at(0.2, 1.06)}` +
    `C${at(0.08, 0.7)} ${at(-0.02, 0.44)} ${at(-0.3, 0.36)}` +
    `C${at(-0.6, 0.3)} ${at(-0.9, 0.42)} ${at(-1.3, 0.42)}Z`;
  const nucleus = { cx: x + reach * 0.06, cy: y + reach * 0.04, rx: reach * 0.2, ry: reach * 0.14 };
  return group({}, [
    element('path', { d: body, fill: palette.brand2 }),
    element('ellipse', { ...nucleus, fill: palette.paper, transform: `rotate(-24 ${x} ${y})` }),
  ]);
}

/** Nearly all nucleus. */
export function tCell({ x, y }: Point): string {
  return group({}, [
    circle(x, y, size, { fill: palette.paper, stroke: palette.brand2, 'stroke-width': 5 }),
    circle(x + 6, y - 4, size * 0.7, { fill: palette.brand2 }),
  ]);
}

/** Carries Y-shaped receptors all round. */
export function bCell(centre: Point): string {
  const receptors = times(12, (index) => {
    const angle = ((index + 0.5) / 12) * 2 * Math.PI;
    const fork = polar(centre, size + 20, angle);
    return [
      line(polar(centre, size, angle), fork, palette.brand2, 5),
      line(fork, polar(centre, size + 40, angle - 0.1), palette.brand2, 5),
      line(fork, polar(centre, size + 40, angle + 0.1), palette.brand2, 5),
    ].join('');
  });
  return group({}, [
    ...receptors,
    circle(centre.x, centre.y, size, { fill: palette.brand4 }),
    circle(centre.x - 8, centre.y + 6, size * 0.56, { fill: palette.brand }),
  ]);
}

/** Ruffled edge, bean-shaped nucleus, vacuoles. */
export function macrophage(centre: Point): string {
  const { x, y } = centre;
  const edge = wavyOutline(
    centre,
    44,
    (angle) => size * 1.14 + 12 * Math.sin(angle * 11) + 12 * Math.sin(angle * 2 + 1),
  );
  const bean =
    `M${x - 48} ${y + 8}C${x - 52} ${y - 50} ${x + 22} ${y - 66} ${x + 50} ${y - 22}` +
    `C${x + 62} ${y + 2} ${x + 34} ${y + 22} ${x + 16} ${y + 6}` +
    `C${x - 4} ${y - 12} ${x - 8} ${y + 4} ${x - 10} ${y + 22}` +
    `C${x - 14} ${y + 44} ${x - 46} ${y + 36} ${x - 48} ${y + 8}Z`;
  return group({}, [
    element('path', { d: edge, fill: palette.brand3 }),
    element('path', { d: bean, fill: palette.brand }),
    circle(x + 36, y + 48, 14, { fill: palette.paper }),
    circle(x - 2, y + 64, 9, { fill: palette.paper }),
    circle(x + 68, y + 16, 8, { fill: palette.paper }),
  ]);
}

/** Long arms that look for antigens. */
export function dendriticCell(centre: Point): string {
  const edge = wavyOutline(centre, 64, (angle) => {
    const arm = Math.max(0, Math.cos(angle * 8 + 0.4)) ** 2;
    return size * (0.72 + 0.72 * arm * (0.8 + 0.2 * Math.sin(angle * 3)));
  });
  return group({}, [
    element('path', { d: edge, fill: palette.brand }),
    circle(centre.x, centre.y, size * 0.34, { fill: palette.paper }),
  ]);
}
