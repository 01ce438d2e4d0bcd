const PITCH = 8;
const COLUMNS = 10;

const path = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    return `M${(at % COLUMNS) * PITCH + 4} ${Math.floor(at / COLUMNS) * PITCH + 4}h0`;
  }).join('');

/** Dots in rows of ten that can be counted: first the solid ones, then the hollow ones. */
export const CountDots = ({ solid, hollow }: { solid: number; hollow: number }) => {
  const all = solid + hollow;
  const height = Math.ceil(all / COLUMNS) * PITCH;
  return (
    <svg
      viewBox={`0 0 ${COLUMNS * PITCH} ${height}`}
      width={COLUMNS * PITCH}
      height={height}
      aria-hidden="true"
      className="block flex-none"
      fill="none"
      strokeLinecap="round"
    >
      <path className="stroke-data-fill" strokeWidth="6" d={path(0, all)} />
      <path className="stroke-paper" strokeWidth="3" d={path(solid, all)} />
    </svg>
  );
};
