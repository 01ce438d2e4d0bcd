import { Dot } from './shapes.tsx';

/** Along the beam, which is 16 degrees off the level. */
const onBeam = (along: number, above: number) => {
  const angle = (16 * Math.PI) / 180;
  return {
    x: Math.round(100 + along * Math.cos(angle) + above * Math.sin(angle)),
    y: Math.round(62 + along * Math.sin(angle) - above * Math.cos(angle)),
  };
};

/** Cells that drive weigh more than cells that restrain: the balance tips. */
export const TCell = () => (
  <>
    <path
      d="M100 62 82 108h36z"
      strokeWidth="1.5"
      strokeLinejoin="round"
      className="fill-brand-3/25 stroke-brand-2"
    />
    <path
      d={`M${onBeam(-88, 0).x} ${onBeam(-88, 0).y}L${onBeam(88, 0).x} ${onBeam(88, 0).y}`}
      strokeWidth="2"
      strokeLinecap="round"
      className="stroke-brand-2"
    />
    {[
      [34, 12],
      [56, 12],
      [78, 12],
      [45, 31],
      [67, 31],
    ].map(([along = 0, above = 0]) => (
      <Dot key={`${along} ${above}`} {...onBeam(along, above)} r={10} />
    ))}
    {[-76, -54].map((along) => (
      <Dot key={along} {...onBeam(along, 12)} r={10} look="open" />
    ))}
    <Dot x={100} y={62} r={5} look="focus" />
  </>
);
