import { Powers } from './powers.tsx';

interface Props {
  items: readonly {
    value: string;
    unit?: string | null | undefined;
    label: string;
    note?: string | null | undefined;
  }[];
}

/** Large quiet numerals between hairlines, each above what it counts. */
export const FigureList = ({ items }: Props) => (
  <dl
    className={`grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] border-t border-ink md:grid-cols-2 ${items.length % 4 === 0 ? 'lg:grid-cols-4' : 'lg:grid-cols-3'}`}
  >
    {items.map(({ value, unit, label, note }) => (
      <div
        key={`${label} ${value}`}
        className="flex flex-col-reverse justify-end border-b border-line py-6 pe-4 md:pe-6"
      >
        <dt className="mt-3 text-small leading-relaxed text-ink-2">
          <Powers text={label} />
          {note && (
            <span className="block text-note text-ink-3">
              <Powers text={note} />
            </span>
          )}
        </dt>
        <dd className="text-numeral leading-none font-light tabular-nums">
          <Powers text={value} />
          {unit && (
            <span className="ms-[0.3em] inline-block text-body font-normal text-ink-2">{unit}</span>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
