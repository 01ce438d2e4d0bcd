import { ShortText } from './short-text.tsx';

interface Props {
  items: readonly { date: string; title: string; text?: string | null | undefined }[];
}

/**
 * What happened when, from top to bottom, on an axis with a tick for each entry. The ticks are lines
 * and not dots: a solid or hollow mark would say that a step is done or not, which the entries only
 * say in words. A date that several entries share is named once and has the one long tick.
 */
export const TimeLine = ({ items }: Props) => (
  <ol>
    {items.map(({ date, title, text }, index) => {
      const isRepeated = items[index - 1]?.date === date;
      return (
        <li
          key={`${date} ${title}`}
          className="grid grid-cols-[4.5rem_minmax(0,1fr)] md:grid-cols-12 md:gap-x-8"
        >
          <p className="pt-4 text-h3 leading-snug font-light text-ink-2 tabular-nums md:col-span-2">
            <span className={isRepeated ? 'sr-only' : ''}>{date}</span>
          </p>
          <div className="relative grid gap-x-8 gap-y-1 border-l border-line-2 py-4 pl-8 md:col-span-10 md:grid-cols-10 md:items-baseline">
            <span
              aria-hidden="true"
              className={`absolute top-8 left-0 h-px ${isRepeated ? 'w-3 bg-line-2' : 'w-5 bg-ink'}`}
            />
            <h3 className="text-h3 leading-snug md:col-span-4">
              <ShortText text={title} />
            </h3>
            {text && (
              <p className="text-small text-balance text-ink-2 md:col-span-6">
                <ShortText text={text} />
              </p>
            )}
          </div>
        </li>
      );
    })}
  </ol>
);
