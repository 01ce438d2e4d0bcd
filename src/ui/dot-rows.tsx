const PITCH = 5;
const COLUMNS = 40;

interface Props {
  /** How many dots; every one is one thing counted. */
  count: number;
}

/** Dots in rows of forty: one path with round ends, so that hundreds of dots stay small. */
export function DotRows({ count }: Props) {
  const rows = Math.ceil(count / COLUMNS);
  const path = Array.from({ length: rows }, (_, row) => {
    const inRow = Math.min(COLUMNS, count - row * COLUMNS);
    return `M2 ${row * PITCH + 2}h0${`m${PITCH} 0h0`.repeat(inRow - 1)}`;
  }).join('');
  const width = COLUMNS * PITCH - 1;
  const height = rows * PITCH - 1;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="block max-w-full stroke-data-fill"
    >
      <path d={path} fill="none" strokeWidth="3.4" strokeLinecap="round" />
    </svg>
  );
}
