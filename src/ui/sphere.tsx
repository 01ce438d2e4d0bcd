import { type SphereOptions, sphereLayout } from './sphere-layout.ts';

const TONES = [
  'fill-brand-3/65 dark:fill-brand-2',
  'fill-brand-3 dark:fill-brand-3',
  'fill-brand-2 dark:fill-brand-3/65',
  'fill-brand dark:fill-brand-3/40',
] as const;

interface Props extends SphereOptions {
  cx: number;
  cy: number;
  r: number;
  /** Too small for nuclei to be seen. */
  plain?: boolean;
}

/**
 * A microcarrier inside an `<svg>`: every rounded mark on it is one cell, the amber one is `single`.
 * Drawn at 1 unit per `units`-th of the radius and scaled, so that the path needs whole numbers only.
 */
export const Sphere = ({ cx, cy, r, plain = false, ...options }: Props) => {
  const units = options.units ?? 1000;
  const { tones, nuclei, single } = sphereLayout(options);
  const nucleusWidth = Math.round(units * 0.15 * Math.sqrt((4 * Math.PI) / options.places));
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
