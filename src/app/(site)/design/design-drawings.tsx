import { DotField } from '#ui/dot-field.tsx';
import { DotRows } from '#ui/dot-rows.tsx';
import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';
import { UnitLayers, UnitSquares } from '#ui/unit-squares.tsx';
import { SAMPLES } from './samples.ts';

const SPHERES = [0, 0.1, 0.5, 1].map((coverage) =>
  sphereLayout({ places: 104, coverage, seed: 4, units: 200, single: [-0.1, 0, 1] }),
);

/** What is drawn: a mark is a cell, a dot a participant or 100 million cells, a square 100 m². */
export const DesignDrawings = ({ theme }: { theme: string }) => (
  <div className="grid gap-8 md:grid-cols-4">
    {SPHERES.map((layout, index) => (
      <svg key={index} viewBox="-105 -105 210 210" aria-hidden="true">
        <Sphere layout={layout} cx={0} cy={0} r={100} />
      </svg>
    ))}
    <DotField id={`dots-${theme}`} solid={100} hollow={900} label={SAMPLES.en.drawn} />
    <UnitSquares count={24.5} label="2,450 m²" />
    <UnitLayers count={12} label="1,200 L" />
    <DotRows count={82} />
  </div>
);
