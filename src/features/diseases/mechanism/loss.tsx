import { Dot, Spindle } from './shapes.tsx';
import { BELOW, LINING } from './tissue.tsx';

const GONE = new Set(['62 84', '100 84', '138 84', '81 104']);

/** The same lining later: what was there is drawn in broken lines. */
export const Loss = () => (
  <>
    {[
      [58, 44],
      [100, 30],
      [144, 42],
    ].map(([x = 0, y = 0]) => (
      <Dot key={`${x} ${y}`} x={x} y={y} r={7} />
    ))}
    {[...LINING, ...BELOW].map(({ x, y }) => (
      <Spindle
        key={`${x} ${y}`}
        x={x}
        y={y}
        length={36}
        look={GONE.has(`${x} ${y}`) ? 'lost' : 'pale'}
      />
    ))}
  </>
);
