import type { SphereLayout } from './sphere-layout.ts';

const TONES = ['fill-cell-1', 'fill-cell-2', 'fill-cell-3', 'fill-cell-4'] as const;

interface Props {
  /** From `sphereLayout`, made once where it is a constant. */
  layout: SphereLayout;
  cx: number;
  cy: number;
  r: number;
  /** Too small for nuclei to be seen. */
  plain?: boolean;
}

/** A microcarrier inside an `<svg>`: every rounded mark on it is one cell, the amber one is `single`. */
export const Sphere = ({ layout, cx, cy, r, plain = false }: Props) => {
  const { units, tones, nuclei, single, nucleusWidth } = layout;
  return (
    <g transform={`translate(${cx} ${cy}) scale(${r / units})`}>
      <circle
        r={units}
        className="fill-brand-3/15 stroke-brand-3/50"
        vectorEffect="non-scaling-stroke"
      />
      {tones.map((d, tone) => d && <path key={TONES[tone]} className={TONES[tone]} d={d} />)}
      {single && <path className="fill-data-fill" d={single.outline} />}
      {!plain && (
        <path
          className="stroke-paper opacity-70"
          strokeWidth={nucleusWidth}
          strokeLinecap="round"
          d={nuclei + (single?.nucleus ?? '')}
        />
      )}
    </g>
  );
};
