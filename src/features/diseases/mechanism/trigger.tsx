import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';
import { RoundCell } from './shapes.tsx';

const own = sphereLayout({
  places: 96,
  coverage: 0.97,
  seed: 4,
  units: 100,
  single: [0.62, 0.02, 0.75],
});

/** One of the body's own cells is taken for a stranger. */
export const Trigger = () => (
  <>
    <Sphere layout={own} cx={66} cy={60} r={52} />
    <path
      d="M104 60h22"
      strokeWidth="1.5"
      className="fill-none stroke-data [stroke-dasharray:4_4]"
    />
    <path
      d="m132 51-9 9 9 9"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="fill-none stroke-brand-2"
    />
    <RoundCell x={168} y={60} r={26} />
  </>
);
