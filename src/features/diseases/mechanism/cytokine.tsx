import { Dot, RoundCell } from './shapes.tsx';

const SOURCE = { x: 36, y: 60 };
/** Dots on arcs around the source, each arc further out and wider. */
const SIGNALS = [
  { reach: 42, count: 3, spread: 32 },
  { reach: 62, count: 5, spread: 40 },
  { reach: 84, count: 7, spread: 42 },
].flatMap(({ reach, count, spread }) =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((-spread + (2 * spread * index) / (count - 1)) * Math.PI) / 180;
    return {
      x: Math.round(SOURCE.x + reach * Math.cos(angle)),
      y: Math.round(SOURCE.y + reach * Math.sin(angle)),
    };
  }),
);

/** A cell sends signals; others answer, and more of them come. */
export const Cytokine = () => (
  <>
    <RoundCell {...SOURCE} r={26} nucleus="focus" />
    {SIGNALS.map((at) => (
      <Dot key={`${at.x} ${at.y}`} {...at} r={2.5} />
    ))}
    <RoundCell x={152} y={28} r={15} />
    <RoundCell x={172} y={62} r={15} />
    <RoundCell x={150} y={95} r={15} />
  </>
);
