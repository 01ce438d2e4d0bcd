/** Cells side by side along a line: linings, walls, the edges of organs. */
import { palette } from './palette.ts';
import { element, type Point, short } from './svg.ts';

/** A place on a line and the direction of the line there, in degrees. */
interface Station extends Point {
  turn: number;
}

/** Points at equal distances along a polyline. */
export function stationsAlong(polyline: Point[], step: number): Station[] {
  const stations: Station[] = [];
  let toNext = step / 2;
  for (const [index, end] of polyline.entries()) {
    const start = polyline[index - 1];
    if (!start) continue;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const turn = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
    let at = toNext;
    for (; at <= length; at += step) {
      const share = at / length;
      const x = start.x + (end.x - start.x) * share;
      const y = start.y + (end.y - start.y) * share;
      stations.push({ x, y, turn });
    }
    toNext = at - length;
  }
  return stations;
}

interface CellPaint {
  width: number;
  depth: number;
  fill: string;
  hollow?: boolean;
}

/** A brick of a lining: `width` along the line, `depth` across it; hollow where it is lost. */
export function liningCell({ x, y, turn }: Station, paint: CellPaint): string {
  const stroke = paint.hollow ? 3 : 0;
  const width = paint.width - stroke;
  const height = paint.depth - stroke;
  return element('rect', {
    x: -width / 2,
    y: -height / 2,
    width,
    height,
    rx: Math.min(width, height) * 0.42,
    transform: `translate(${short(x)} ${short(y)}) rotate(${short(turn)})`,
    fill: paint.hollow ? palette.paper : paint.fill,
    stroke: paint.hollow ? palette.brand3 : undefined,
    'stroke-width': paint.hollow ? stroke : undefined,
  });
}

/** A polyline as path data. */
export function polylinePath(points: Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`)
    .join('');
}
