import { Dot } from './shapes.tsx';

/** A mesenchymal stem cell with its long arms; what it does to the others is a broken line. */
export const Msc = () => (
  <>
    <path
      d="M4 96Q44 84 62 62T112 40Q140 42 156 8Q158 40 146 52Q140 64 152 98Q130 74 106 76Q52 80 4 96Z"
      className="fill-brand-2"
    />
    <ellipse
      cx="108"
      cy="57"
      rx="14"
      ry="9"
      transform="rotate(-12 108 57)"
      className="fill-paper"
    />
    <path
      d="M150 44q16-8 26-18M150 58h28M152 74q14 6 26 18"
      strokeWidth="1.5"
      className="fill-none stroke-brand-2 [stroke-dasharray:3_4]"
    />
    <Dot x={184} y={20} r={9} look="open" />
    <Dot x={187} y={58} r={9} look="open" />
    <Dot x={184} y={98} r={9} look="open" />
  </>
);
