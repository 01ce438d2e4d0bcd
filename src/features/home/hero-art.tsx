import { Sphere } from '#ui/sphere.tsx';

/**
 * A microcarrier that fills from above, and smaller ones afloat around it. One cell stands apart, in
 * amber: it is what the site counts.
 */
export const HeroArt = ({ label }: { label: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 720 640"
    preserveAspectRatio="xMinYMid slice"
    className="h-80 w-full lg:absolute lg:inset-y-0 lg:end-0 lg:h-full lg:w-[max(56%,calc(50%+4rem))] print:hidden"
  >
    <Sphere
      cx={500}
      cy={318}
      r={294}
      places={330}
      coverage={0.52}
      seed={11}
      from={[0.35, -0.6, 0.42]}
      single={[-0.44, 0.38, 0.8]}
    />
    <Sphere cx={132} cy={508} r={66} places={130} coverage={0.6} seed={5} units={200} />
    <Sphere cx={196} cy={58} r={32} places={110} coverage={0.94} seed={3} units={120} plain />
    <Sphere cx={260} cy={604} r={28} places={60} coverage={0.34} seed={8} units={120} plain />
    <Sphere cx={44} cy={596} r={18} places={44} coverage={0.5} seed={2} units={80} plain />
    <Sphere cx={170} cy={398} r={11} places={30} coverage={0.3} seed={6} units={60} plain />
    <path className="fill-none stroke-data" strokeWidth="1.25" d="M371 446v142h14" />
    <text x="393" y="593" className="fill-ink-2 text-[15px] max-lg:text-[28px]">
      {label}
    </text>
  </svg>
);
