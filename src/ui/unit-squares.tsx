const PITCH = 20;
const COLUMNS = 10;

/** A quantity as squares in rows of ten, one for each `count`; a part of one is drawn in part. */
export const UnitSquares = ({ count, label }: { count: number; label: string }) => {
  const rows = Math.max(1, Math.ceil(count / COLUMNS));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${COLUMNS * PITCH} ${rows * PITCH}`}
      className="w-full max-w-44 fill-brand-3"
    >
      {Array.from({ length: Math.ceil(count) }, (_, index) => (
        <rect
          key={`${index + 1}`}
          x={(index % COLUMNS) * PITCH}
          y={Math.floor(index / COLUMNS) * PITCH}
          width={(PITCH - 2) * Math.min(1, count - index)}
          height={PITCH - 2}
        />
      ))}
    </svg>
  );
};

/** A volume as layers in an open vessel, one for each `count`. */
export const UnitLayers = ({ count, label }: { count: number; label: string }) => {
  const layers = Math.ceil(count);
  const height = layers * 12 + 18;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 100 ${height}`}
      className="h-36 w-auto fill-brand-3"
    >
      {Array.from({ length: layers }, (_, index) => (
        <rect
          key={`${index + 1}`}
          x="8"
          y={height - 8 - (index + 1) * 12 + 2}
          width="84"
          height={10 * Math.min(1, count - index)}
        />
      ))}
      <path
        className="fill-none stroke-line-2"
        d={`M1 0v${height - 9}q0 8 8 8h82q8 0 8-8v${9 - height}`}
      />
    </svg>
  );
};
