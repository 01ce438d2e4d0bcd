import { Dot, Antibody as Piece, RoundCell } from './shapes.tsx';

const FREE = [
  { x: 84, y: 30, turn: 70 },
  { x: 92, y: 64, turn: 110 },
  { x: 80, y: 96, turn: 95 },
];
/** Around the target, arms inwards. */
const BOUND = [0, 60, 120, 180, 240, 300].map((angle) => ({
  x: Math.round(150 + 24 * Math.sin((angle * Math.PI) / 180)),
  y: Math.round(60 - 24 * Math.cos((angle * Math.PI) / 180)),
  turn: angle + 180,
}));

/** A B cell sends out antibodies; they gather on a part of the body itself. */
export const Antibody = () => (
  <>
    <RoundCell x={34} y={60} r={26} />
    {[...FREE, ...BOUND].map((piece) => (
      <Piece key={`${piece.x} ${piece.y}`} {...piece} />
    ))}
    <Dot x={150} y={60} r={9} look="focus" />
  </>
);
