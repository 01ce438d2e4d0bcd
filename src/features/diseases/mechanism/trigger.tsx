import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';
import { RoundCell } from './shapes.tsx';

const own = sphereLayout({
  places: 44,
  coverage: 0.92,
  seed: 4,
  units: 100,
  single: [0.62, 0.02, 0.75],
});

/** One of the body's own cells is taken for a stranger. */
export const Trigger = () => (
  <>
    <Sphere layout={own} cx={66} cy={60} r={52} />
    <path
      d="M106 60h28"
      strokeWidth="1.5"
      className="fill-none stroke-data [stroke-dasharray:4_4]"
    />
    <path
      d="m137 52-8 8 8 8"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="fill-none stroke-brand-2"
    />
    <RoundCell x={164} y={60} r={26} />
  </>
);
