import { Powers } from './powers.tsx';
import { ShortText } from './short-text.tsx';

interface Props {
  items: readonly {
    value: string;
    unit?: string | null | undefined;
    label: string;
    note?: string | null | undefined;
  }[];
}

/** As wide as the columns of the page's grid with its gaps, but for hairlines that run through. */
const COLUMNS = {
  two: 'md:grid-cols-[calc((100%+2rem)/2)_minmax(0,1fr)]',
  three: 'lg:grid-cols-[repeat(2,calc((100%+2rem)/3))_minmax(0,1fr)]',
  four: 'lg:grid-cols-[repeat(3,calc((100%+2rem)/4))_minmax(0,1fr)]',
};

/** Large quiet numerals between hairlines, each above what it counts. */
export const FigureList = ({ items }: Props) => (
  <dl
    className={`grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] border-t border-ink ${COLUMNS.two} ${items.length % 4 === 0 ? COLUMNS.four : COLUMNS.three}`}
  >
    {items.map(({ value, unit, label, note }) => (
      <div
        key={`${label} ${value}`}
        className="flex flex-col-reverse justify-end border-b border-line py-6 pe-4 md:pe-6"
      >
        <dt className="mt-3 text-small leading-relaxed text-ink-2">
          <ShortText text={label} />
          {note && (
            <span className="block text-note text-ink-3">
              <ShortText text={note} />
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
