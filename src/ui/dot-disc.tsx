const STEP = 4;

interface Row {
  y: number;
  from: number;
  to: number;
}

/** The `count` places of a square lattice nearest to its middle, as rows without gaps. */
function rowsOf(count: number): Row[] {
  const reach = Math.ceil(Math.sqrt(count / Math.PI)) + 2;
  const places: [number, number][] = [];
  for (let y = -reach; y <= reach; y += 1)
    for (let x = -reach; x <= reach; x += 1) places.push([x, y]);
  places.sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by);
  const rows = new Map<number, Row>();
  for (const [x, y] of places.slice(0, count)) {
    const row = rows.get(y) ?? { y, from: x, to: x };
    rows.set(y, { y, from: Math.min(row.from, x), to: Math.max(row.to, x) });
  }
  return [...rows.values()].sort((a, b) => a.y - b.y);
}

/** Spread over the disc like a sunflower's seeds, each on a place of the lattice. */
function scattered(marked: number, reach: number): [number, number][] {
  return Array.from({ length: marked }, (_, index) => {
    const radius = reach * 0.86 * Math.sqrt((index + 0.5) / marked);
    const angle = (index + 1) * 2.399963;
    return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
  });
}

const dots = (places: [number, number][]): string =>
  places.map(([x, y]) => `M${x * STEP} ${y * STEP}h0`).join('');

interface Props {
  /** How many dots the disc has, exactly. */
  count: number;
  /** How many of them stand out, solid and hollow. */
  solid: number;
  hollow: number;
  /** Says in words what is drawn. */
  label: string;
  className?: string;
}

/**
 * Many dots as a disc, a few of which stand out. Its size has to be a multiple of the step (113
 * pixels times 2, 3 or 4 for 10,000 dots): elsewhere screens show a moiré.
 */
export const DotDisc = ({ count, solid, hollow, label, className }: Props) => {
  const rows = rowsOf(count);
  const reach = rows.length / 2;
  const half = Math.ceil(reach) * STEP;
  const marks = scattered(solid + hollow, reach);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      className={className}
      fill="none"
      strokeLinecap="round"
    >
      <path
        className="stroke-brand-3"
        strokeWidth="1.9"
        strokeDasharray={`0 ${STEP}`}
        d={rows
          .map(({ y, from, to }) => `M${from * STEP} ${y * STEP}h${(to - from) * STEP + 0.1}`)
          .join('')}
      />
      <path className="stroke-paper" strokeWidth="14" d={dots(marks)} />
      <path className="stroke-data-fill" strokeWidth="9" d={dots(marks)} />
      <path className="stroke-paper" strokeWidth="5" d={dots(marks.slice(solid))} />
    </svg>
  );
};
