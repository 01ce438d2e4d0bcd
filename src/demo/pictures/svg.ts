/** Small helpers that write SVG markup. */

export interface Point {
  x: number;
  y: number;
}

/** A picture before it has a size: its ground colour and the marks on it. */
export interface Scene {
  ground: string;
  marks: string;
}

type Attributes = Record<string, string | number | undefined>;

/** One decimal is a twentieth of a pixel at most: enough, and it keeps files small. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** An element with its attributes; those that are undefined are left out. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : value}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Marks that share their paint. */
export function group(attributes: Attributes, marks: string[]): string {
  return element('g', attributes, marks.join(''));
}

export function circle(x: number, y: number, r: number, paint: Attributes = {}): string {
  return element('circle', { cx: x, cy: y, r, ...paint });
}

/** A hollow circle whose outer edge has the radius given, so that it is as large as a solid one. */
export function ring(x: number, y: number, r: number, stroke: string, width: number): string {
  return circle(x, y, r - width / 2, { fill: 'none', stroke, 'stroke-width': width });
}

export function square(x: number, y: number, side: number, paint: Attributes = {}): string {
  return element('rect', { x, y, width: side, height: side, ...paint });
}

export function line(from: Point, to: Point, stroke: string, width: number): string {
  const { x: x1, y: y1 } = from;
  return element('line', { x1, y1, x2: to.x, y2: to.y, stroke, 'stroke-width': width });
}

/** A path that is only stroked. */
export function curve(d: string, stroke: string, width: number, more: Attributes = {}): string {
  return element('path', { d, fill: 'none', stroke, 'stroke-width': width, ...more });
}

export function polar(centre: Point, radius: number, angle: number): Point {
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

/** A closed outline through the middles of the edges: every corner comes out round. */
export function roundedOutline(corners: Point[]): string {
  const last = corners.at(-1);
  if (!last) return '';
  const middle = (a: Point, b: Point) => `${short((a.x + b.x) / 2)} ${short((a.y + b.y) / 2)}`;
  const turns = corners.map((corner, index) => {
    const following = corners[(index + 1) % corners.length] ?? corner;
    return `Q${short(corner.x)} ${short(corner.y)} ${middle(corner, following)}`;
  });
  return `M${middle(last, corners[0] ?? last)}${turns.join('')}Z`;
}

/** Calls `draw` for 0 … count − 1. */
export function times<T>(count: number, draw: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => draw(index));
}
