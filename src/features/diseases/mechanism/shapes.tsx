import { cva } from 'class-variance-authority';

/**
 * What the drawings of a mechanism are made of, in a field of 200 × 120. Amber is the one thing that
 * a drawing is about; broken lines are what is lost or not yet known.
 */
const tone = cva('', {
  variants: {
    tone: {
      solid: 'fill-brand-2 stroke-brand-2',
      pale: 'fill-brand-3/25 stroke-brand-2',
      open: 'fill-paper stroke-brand-2',
      focus: 'fill-data-fill stroke-data-fill',
      lost: 'fill-none stroke-data-fill [stroke-dasharray:3_3]',
    },
  },
});

type Tone = 'solid' | 'pale' | 'open' | 'focus' | 'lost';

interface At {
  x: number;
  y: number;
}

/** A round cell with its nucleus. */
export const RoundCell = ({
  x,
  y,
  r,
  nucleus = 'solid',
}: At & { r: number; nucleus?: 'solid' | 'focus' | 'open' }) => (
  <>
    <circle cx={x} cy={y} r={r} strokeWidth="1.5" className={tone({ tone: 'pale' })} />
    <circle cx={x} cy={y} r={r * 0.5} strokeWidth="1.5" className={tone({ tone: nucleus })} />
  </>
);

/** A small cell seen from afar. */
export const Dot = ({ x, y, r, look = 'solid' }: At & { r: number; look?: Tone }) => (
  <circle cx={x} cy={y} r={r} strokeWidth="1.5" className={tone({ tone: look })} />
);

interface SpindleProps extends At {
  /** Degrees, clockwise. */
  turn?: number;
  length?: number;
  width?: number;
  look?: Tone;
}

/** A cell of a tissue, drawn like those on the microcarriers. */
export const Spindle = ({
  x,
  y,
  turn = 0,
  length = 30,
  width = 15,
  look = 'pale',
}: SpindleProps) => {
  const [a, b] = [length / 2, width];
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <path
        d={`M${-a} 0Q0 ${-b} ${a} 0Q0 ${b} ${-a} 0Z`}
        strokeWidth="1.5"
        strokeLinejoin="round"
        className={tone({ tone: look })}
      />
      {look !== 'lost' && (
        <path
          d="M-3 0h6"
          strokeWidth="3"
          strokeLinecap="round"
          className={look === 'pale' ? 'stroke-brand-2' : 'stroke-paper'}
        />
      )}
    </g>
  );
};

/** An antibody whose two arms point along `turn`; 0 is upwards. */
export const Antibody = ({ x, y, turn }: At & { turn: number }) => (
  <path
    d="M0 11V0l-7-9M0 0l7-9"
    transform={`translate(${x} ${y}) rotate(${turn})`}
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="fill-none stroke-brand-2"
  />
);
