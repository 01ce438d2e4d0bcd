import { ShortText } from '#ui/short-text.tsx';
import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';

/** The same places each time: what has settled stays, more comes. */
const layouts = [0.01, 0.08, 0.3, 0.6, 1].map((coverage) =>
  sphereLayout({ places: 104, coverage, seed: 4, units: 200 }),
);

interface Props {
  stages: readonly { name: string; description: string }[];
  note: string;
}

/** The same microcarrier from sown to full, a drawing for each stage that the editors name. */
export const GrowthStages = ({ stages, note }: Props) => (
  <>
    <ol className="grid gap-x-6 gap-y-5 md:grid-cols-5 md:gap-y-8">
      {stages.flatMap(({ name, description }, index) => {
        const layout = layouts[index];
        if (!layout) return [];
        return (
          <li
            key={name}
            className="grid grid-cols-[88px_minmax(0,1fr)] items-center gap-x-5 text-small leading-normal md:block"
          >
            <svg aria-hidden="true" viewBox="0 0 200 200" className="w-full md:mb-4 md:max-w-40">
              <Sphere cx={100} cy={100} r={98} layout={layout} />
            </svg>
            <p>
              <b className="block font-semibold">{name}</b>
              <span className="block text-note text-balance text-ink-3">
                <ShortText text={description} />
              </span>
            </p>
          </li>
        );
      })}
    </ol>
    <p className="mt-6 text-note text-balance text-ink-3">
      <ShortText text={note} />
    </p>
  </>
);
