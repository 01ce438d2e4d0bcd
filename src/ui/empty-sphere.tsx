interface Props {
  className?: string;
  /** The sphere itself is not there: what holds the content could not be reached. */
  isBroken?: boolean;
}

/** A microcarrier without a cell, and the place where one could have been: nothing is here. */
export const EmptySphere = ({ className = '', isBroken = false }: Props) => (
  <svg aria-hidden="true" viewBox="0 0 400 400" className={className}>
    <circle
      cx="200"
      cy="200"
      r="190"
      strokeDasharray={isBroken ? '3 9' : undefined}
      strokeWidth={isBroken ? 2 : 1}
      className={isBroken ? 'fill-none stroke-brand-3' : 'fill-brand-3/10 stroke-brand-3'}
    />
    <path
      className="fill-none stroke-line-2"
      strokeDasharray="6 7"
      d="M140 224q32-62 118-56q-24 66-118 56z"
    />
  </svg>
);
