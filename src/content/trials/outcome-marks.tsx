import { percent, type Scale } from '#content/chart-scale.ts';
import type { OutcomeLine } from './outcome-series.ts';
import type { Quantity } from './quantity.ts';

const MIDDLE = 10;
const RADIUS = 6;

interface MarkProps {
  quantity: Quantity;
  scale: Scale;
  hollow?: boolean;
}

/** A range is a bar between its ends, all else a dot; the spread of a mean is a whisker. */
export function OutcomeMark({ quantity: { at, low, high }, scale, hollow = false }: MarkProps) {
  const paint = hollow ? 'fill-paper stroke-data-fill' : 'fill-data-fill stroke-data-fill';
  if (at === null) {
    return (
      <rect
        x={percent(low, scale)}
        width={percent(high - low, scale)}
        y={MIDDLE - RADIUS}
        height={RADIUS * 2}
        className={paint}
        strokeWidth="2"
      />
    );
  }
  // A whisker that would pass 0 runs out of the axis: it has no cap there.
  const caps = low < high ? [low, high].filter((end) => end >= 0) : [];
  return (
    <>
      {caps.length > 0 && (
        <line
          x1={percent(Math.max(0, low), scale)}
          x2={percent(high, scale)}
          y1={MIDDLE}
          y2={MIDDLE}
          className="stroke-data-fill"
          strokeWidth="2"
        />
      )}
      {caps.map((end) => (
        <line
          key={end}
          x1={percent(end, scale)}
          x2={percent(end, scale)}
          y1={MIDDLE - RADIUS}
          y2={MIDDLE + RADIUS}
          className="stroke-data-fill"
          strokeWidth="2"
        />
      ))}
      <circle
        cx={percent(at, scale)}
        cy={MIDDLE}
        r={RADIUS - 1}
        className={paint}
        strokeWidth="2"
      />
    </>
  );
}

const centre = ({ at, low, high }: Quantity): number => at ?? (low + high) / 2;

/**
 * The marks of an outcome on one line: hollow before, solid after, joined by a hairline. A dot alone
 * hangs on a fainter one, which leads the eye to it from its words.
 */
export const OutcomeMarks = ({
  line: { result, baseline },
  scale,
}: {
  line: OutcomeLine;
  scale: Scale;
}) => (
  <svg width="100%" height={MIDDLE * 2} aria-hidden="true" className="block overflow-visible">
    {!baseline && result.low === result.high && (
      <line
        x1="0"
        x2={percent(result.high, scale)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="stroke-line-2"
        strokeDasharray="1 3"
      />
    )}
    {baseline && (
      <>
        <line
          x1={percent(centre(baseline), scale)}
          x2={percent(centre(result), scale)}
          y1={MIDDLE}
          y2={MIDDLE}
          className="stroke-ink-3"
        />
        <OutcomeMark quantity={baseline} scale={scale} hollow />
      </>
    )}
    <OutcomeMark quantity={result} scale={scale} />
  </svg>
);
