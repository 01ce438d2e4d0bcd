import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';

const GREAT = { cx: 500, cy: 318, r: 294 };
const great = sphereLayout({
  places: 350,
  coverage: 0.52,
  seed: 11,
  from: [0.35, -0.6, 0.42],
  single: [-0.44, 0.38, 0.8],
});
const afloat = [
  { cx: 132, cy: 508, r: 66, places: 110, coverage: 0.62, seed: 5, units: 160 },
  { cx: 196, cy: 58, r: 32, places: 84, coverage: 0.96, seed: 3, units: 90 },
  { cx: 260, cy: 604, r: 28, places: 52, coverage: 0.3, seed: 8, units: 90 },
  { cx: 44, cy: 596, r: 18, places: 40, coverage: 0.5, seed: 2, units: 70 },
  { cx: 170, cy: 398, r: 11, places: 28, coverage: 0.3, seed: 6, units: 60 },
].map(({ cx, cy, r, ...options }) => ({ cx, cy, r, layout: sphereLayout(options) }));

/** From the middle of the amber cell down, then aside to its name. */
const scale = GREAT.r / great.units;
const callout = {
  x: Math.round(GREAT.cx + (great.single?.x ?? 0) * scale),
  y: Math.round(GREAT.cy + (great.single?.y ?? 0) * scale),
};

/**
 * A microcarrier that fills from above, and smaller ones afloat around it. One cell stands apart, in
 * amber: it is what the site counts.
 */
export const HeroArt = ({ label }: { label: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 720 640"
    preserveAspectRatio="xMinYMid slice"
    className="ms-auto aspect-9/8 w-full max-w-136 overflow-visible lg:absolute lg:inset-y-0 lg:start-[calc(50%-4.5rem)] lg:h-full lg:w-auto lg:max-w-none print:hidden"
  >
    <Sphere {...GREAT} layout={great} />
    {afloat.map((sphere) => (
      <Sphere key={sphere.r} {...sphere} plain={sphere.r < 40} />
    ))}
    <path
      className="fill-none stroke-data"
      strokeWidth="1.25"
      d={`M${callout.x} ${callout.y}V588h14`}
    />
    <text
      x={callout.x + 22}
      y="593"
      className="fill-ink-2 text-[15px] max-lg:text-[20px] max-md:text-[28px]"
    >
      {label}
    </text>
  </svg>
);
