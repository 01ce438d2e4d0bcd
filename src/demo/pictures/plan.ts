/** Units of place and volume: a square is 100 m², a layer in the vessel is 100 L. */
import { palette } from './palette.ts';
import { curve, element, group, type Point, short, square, times } from './svg.ts';

export interface Box extends Point {
  width: number;
  height: number;
}

/** `count` squares in rows of `columns`, each painted by its number. */
export function squares(
  count: number,
  columns: number,
  start: Point,
  pitch: number,
  fill: (index: number) => string,
): string {
  const side = pitch * 0.92;
  return group(
    {},
    times(count, (index) =>
      square(
        start.x + (index % columns) * pitch,
        start.y + Math.floor(index / columns) * pitch,
        side,
        { fill: fill(index) },
      ),
    ),
  );
}

/** A square that is begun but not counted in full. */
export function openSquare(x: number, y: number, pitch: number): string {
  const width = 3;
  return square(x + width / 2, y + width / 2, pitch * 0.92 - width, {
    fill: 'none',
    stroke: palette.brand3,
    'stroke-width': width,
  });
}

/** Where layer `index`, counted from the bottom, lies in a vessel of twelve. */
export function layerBox(vessel: Box, index: number): Box {
  const wall = Math.min(vessel.width, vessel.height) * 0.06;
  const head = vessel.height * 0.08;
  const pitch = (vessel.height - head - wall) / 12;
  return {
    x: vessel.x + wall,
    y: vessel.y + vessel.height - wall - (index + 1) * pitch + pitch * 0.12,
    width: vessel.width - wall * 2,
    height: pitch * 0.88,
  };
}

/** The 1,200 L vessel: open at the top, twelve layers of 100 L. */
export function vesselOfTwelve(vessel: Box, fill: (index: number) => string): string {
  const { x, y, width, height } = vessel;
  const corner = Math.min(width, height) * 0.09;
  const wall =
    `M${short(x)} ${short(y)}v${short(height - corner)}q0 ${short(corner)} ${short(corner)} ` +
    `${short(corner)}h${short(width - 2 * corner)}q${short(corner)} 0 ${short(corner)} ` +
    `${short(-corner)}v${short(corner - height)}`;
  const layers = times(12, (index) =>
    element('rect', { ...layerBox(vessel, index), fill: fill(index) }),
  );
  return group({}, [...layers, curve(wall, palette.ink, 3)]);
}
