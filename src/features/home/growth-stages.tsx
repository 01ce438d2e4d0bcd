import { Sphere } from '#ui/sphere.tsx';

const COVERAGE = [0.02, 0.14, 0.42, 0.72, 1] as const;

interface Props {
  stages: readonly { name: string; description: string }[];
  note: string;
}

/** The same microcarrier from sown to full, a drawing for each stage that the editors name. */
export const GrowthStages = ({ stages, note }: Props) => (
  <>
    <ol className="grid grid-cols-2 gap-x-6 gap-y-8 md:grid-cols-5">
      {stages.slice(0, COVERAGE.length).map(({ name, description }, index) => (
        <li key={name} className="text-small leading-normal">
          <svg aria-hidden="true" viewBox="0 0 200 200" className="mb-4 w-full max-w-40">
            <Sphere
              cx={100}
              cy={100}
              r={98}
              places={104}
              coverage={COVERAGE[index] ?? 1}
              seed={4}
              from={[-0.2, -0.15, 1]}
              units={300}
            />
          </svg>
          <b className="block font-semibold">{name}</b>
          <span className="text-note text-ink-3">{description}</span>
        </li>
      ))}
    </ol>
    <p className="mt-6 text-note text-ink-3">{note}</p>
  </>
);
