import { percent, type Scale } from './chart-scale.ts';

/** Lines of the axis behind the bars, as high as these are. */
export const ChartAxis = ({ scale }: { scale: Scale }) => (
  <svg
    width="100%"
    height="100%"
    aria-hidden="true"
    className="absolute inset-0 size-full overflow-visible"
  >
    {scale.ticks.map((tick) => (
      <line
        key={tick}
        x1={percent(tick, scale)}
        x2={percent(tick, scale)}
        y1="0"
        y2="100%"
        className={tick === 0 ? 'stroke-line-2' : 'stroke-line'}
      />
    ))}
  </svg>
);

/** The values of the axis, below it. */
export const ChartTicks = ({ scale, text }: { scale: Scale; text: (tick: number) => string }) => (
  <svg width="100%" height="24" aria-hidden="true" className="block overflow-visible">
    {scale.ticks.map((tick) => (
      <text
        key={tick}
        x={percent(tick, scale)}
        y="16"
        textAnchor={tick === 0 ? 'start' : 'middle'}
        className="fill-ink-3 text-label"
      >
        {text(tick)}
      </text>
    ))}
  </svg>
);
