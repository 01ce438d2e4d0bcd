/** Places of the cells on the sphere of a part, with their turn: each part has one cell more. */
const CELLS = [
  [14, 14, 20],
  [8.5, 9.5, 60],
  [19, 8, -30],
  [9, 20, -20],
  [20, 19, 50],
  [14, 6, 5],
  [6, 15, 85],
  [22.5, 13.5, 80],
  [15, 22.5, -5],
  [11.5, 11, -50],
  [17, 17.5, -40],
  [13, 18, 70],
] as const;

/** A sphere with as many cells as the part has number. */
const PartSphere = ({ cells }: { cells: number }) => (
  <svg
    viewBox="0 0 28 28"
    width="28"
    height="28"
    aria-hidden="true"
    className="fill-paper-2 stroke-brand-3"
  >
    <circle cx="14" cy="14" r="13" />
    <g className="fill-brand-2" stroke="none">
      {CELLS.slice(0, cells).map(([x, y, turn]) => (
        <ellipse
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          rx="3.8"
          ry="1.6"
          transform={`rotate(${turn} ${x} ${y})`}
        />
      ))}
    </g>
  </svg>
);

interface Props {
  id: string;
  number: number;
  title: string;
  level: 2 | 3;
}

/** Heading of a numbered part: -01- with its sphere, and the title below. */
export function PartHeading({ id, number, title, level }: Props) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={id} className="part">
      <span className="part-number">
        <PartSphere cells={number} />
        {`-${String(number).padStart(2, '0')}-`}
      </span>
      <span>{title}</span>
    </Heading>
  );
}
