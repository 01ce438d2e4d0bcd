/** Dots in the order of a sunflower's seeds: each takes the same area of the disc. */
const seeds = (from: number, to: number, pitch: number): string =>
  Array.from({ length: to - from }, (_, index) => {
    const reach = pitch * Math.sqrt(from + index + 0.5);
    const angle = (from + index) * 2.399963;
    return `M${Math.round(reach * Math.cos(angle))} ${Math.round(reach * Math.sin(angle))}h0`;
  }).join('');

interface Props {
  solid: number;
  hollow: number;
  /** Says in words what is drawn. */
  label: string;
  /** Tells two drawings on one page apart. */
  id?: string;
  className?: string;
}

/** Two quantities as dots at one scale: the solid ones in the middle, the hollow ones around them. */
export const DotField = ({ solid, hollow, label, id = 'dot-field', className }: Props) => {
  const half = 1000;
  const pitch = (half - 20) / Math.sqrt(solid + hollow);
  const rings = seeds(solid, solid + hollow, pitch);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      className={className}
      fill="none"
      strokeLinecap="round"
    >
      <defs>
        <path id={`${id}-hollow`} d={rings} />
      </defs>
      <use href={`#${id}-hollow`} className="stroke-brand-3" strokeWidth={pitch * 0.96} />
      <use href={`#${id}-hollow`} className="stroke-paper" strokeWidth={pitch * 0.6} />
      <path className="stroke-data-fill" strokeWidth={pitch * 0.96} d={seeds(0, solid, pitch)} />
    </svg>
  );
};
