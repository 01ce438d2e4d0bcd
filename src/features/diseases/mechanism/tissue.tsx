import { Dot, Spindle } from './shapes.tsx';

/** A lining in two layers. */
export const LINING = [24, 62, 100, 138, 176].map((x) => ({ x, y: 84 }));
export const BELOW = [43, 81, 119, 157].map((x) => ({ x, y: 104 }));

const COMING = [
  [34, 18],
  [62, 36],
  [84, 14],
  [84, 56],
  [106, 38],
  [116, 60],
  [142, 22],
  [152, 46],
] as const;

/** Cells of the immune system gather at a lining; one of its cells gives way. */
export const Tissue = () => (
  <>
    {COMING.map(([x, y]) => (
      <Dot key={`${x} ${y}`} x={x} y={y} r={7} />
    ))}
    {[...LINING, ...BELOW].map(({ x, y }) => (
      <Spindle
        key={`${x} ${y}`}
        x={x}
        y={y}
        length={36}
        look={x === 100 && y === 84 ? 'focus' : 'pale'}
      />
    ))}
  </>
);
