const PITCH = 20;
const SIDE = PITCH - 2;
const COLUMNS = 10;
/** More marks than this can no longer be told apart; a slip of the pen would fill the page. */
export const MAX_UNITS = 400;

/** Rectangles as one path; the last one is as wide as the part that is left of the quantity. */
const marks = (count: number, width: number, height: number, at: (index: number) => string) =>
  Array.from({ length: Math.ceil(count) }, (_, index) => {
    const share = Math.min(1, count - index);
    const drawn = Math.round(width * share * 10) / 10;
    return `M${at(index)}h${drawn}v${height}h${-drawn}z`;
  }).join('');

/** Three small squares: the quantity goes on. */
const goesOn = (y: number) => [0, 1, 2].map((index) => `M${index * 8} ${y}h4v4h-4z`).join('');

/**
 * A quantity as squares in rows of ten, one for each `count`; a part of one is drawn in part. What
 * is more than can be told apart is only hinted at: the label and the words beside it say it.
 */
export const UnitSquares = ({ count, label }: { count: number; label: string }) => {
  const drawn = Math.min(count, MAX_UNITS);
  const height = Math.max(1, Math.ceil(drawn / COLUMNS)) * PITCH;
  const squares = marks(
    drawn,
    SIDE,
    SIDE,
    (index) => `${(index % COLUMNS) * PITCH} ${Math.floor(index / COLUMNS) * PITCH}`,
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${COLUMNS * PITCH} ${drawn < count ? height + PITCH : height}`}
      className="w-full max-w-44"
    >
      <path
        className="fill-brand-3"
        d={drawn < count ? `${squares}${goesOn(height + SIDE / 2)}` : squares}
      />
    </svg>
  );
};

/** A volume as layers in an open vessel, one for each `count`, from the bottom up. */
export const UnitLayers = ({ count, label }: { count: number; label: string }) => {
  const drawn = Math.min(count, MAX_UNITS);
  const height = Math.ceil(drawn) * 12 + 18;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 100 ${height}`} className="h-36 w-auto">
      <path
        className="fill-brand-3"
        d={marks(drawn, 84, 10, (index) => `8 ${height - 6 - (index + 1) * 12}`)}
      />
      <path
        className="fill-none stroke-line-2"
        d={`M1 0v${height - 9}q0 8 8 8h82q8 0 8-8v${9 - height}`}
      />
    </svg>
  );
};
