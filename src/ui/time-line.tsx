import { Powers } from './powers.tsx';

interface Props {
  items: readonly { date: string; title: string; text?: string | null | undefined }[];
}

/**
 * What happened when, from top to bottom. The ticks are lines and not dots: a solid or hollow mark
 * would say that a step is done or not, which the entries only say in words.
 */
export const TimeLine = ({ items }: Props) => (
  <ol className="border-t border-ink">
    {items.map(({ date, title, text }, index) => (
      <li
        key={`${date} ${title}`}
        className="grid gap-x-8 gap-y-1 border-b border-line py-5 md:grid-cols-12 md:items-baseline md:py-6"
      >
        <p className="text-h3 leading-tight font-light text-ink-2 tabular-nums md:col-span-2">
          <span className={items[index - 1]?.date === date ? 'md:sr-only' : ''}>{date}</span>
        </p>
        <h3 className="text-h3 md:col-span-4">{title}</h3>
        {text && (
          <p className="text-small text-ink-2 md:col-span-6">
            <Powers text={text} />
          </p>
        )}
      </li>
    ))}
  </ol>
);
