import { encode } from 'uqr';

/** Quiet zone that readers need around the code. Source: ISO/IEC 18004. */
const QUIET = 4;

/** A QR code as rows of modules, and its outline: one rectangle for each run of dark modules. */
function outlineOf(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const starts: string[] = [];
    for (let x = 0; x < size; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      const end = row.indexOf(false, x);
      const length = (end === -1 ? size : end) - x;
      starts.push(`M${x} ${y}h${length}v1h-${length}z`);
    }
    return starts;
  });
  return { size, path: runs.join('') };
}

/** A QR code drawn on the server: black on white in every theme, as readers expect it. */
export function QrCode({
  text,
  label,
  className,
}: {
  text: string;
  label: string;
  className?: string;
}) {
  const { size, path } = outlineOf(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
