import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { WithCurrentPart } from './with-current-part.tsx';

/** A line of the table of contents with the lines below it. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** A shorter title for the narrow bar. */
  chip?: string;
  /** Number of a part, or null. */
  number: number | null;
  inner: Omit<ContentsEntry, 'inner' | 'number' | 'chip'>[];
}

interface Props {
  entries: readonly ContentsEntry[];
  locale: Locale;
}

const Lines = ({ entries }: Pick<Props, 'entries'>) => {
  const numbered = entries.some((entry) => entry.number !== null);
  return (
    <ol>
      {entries.map(({ id, title, number, inner }) => (
        <li key={id}>
          <a href={`#${id}`}>
            {numbered && (
              <span className="contents-number">
                {number !== null && String(number).padStart(2, '0')}
              </span>
            )}
            <span>{title}</span>
          </a>
          {inner.length > 0 && (
            <ol className={numbered ? 'pl-10' : 'pl-5'}>
              {inner.map((line) => (
                <li key={line.id}>
                  <a href={`#${line.id}`}>
                    <span>{line.title}</span>
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
};

/** Contents beside the text on wide screens; they stay in view, and mark the part being read. */
export function ContentsRail({ entries, locale }: Props) {
  const t = translator(locale, 'article');
  return (
    <WithCurrentPart className="contents-rail">
      <nav aria-label={t('contents')}>
        <p className="mb-2 text-note text-ink-3">{t('contents')}</p>
        <Lines entries={entries} />
      </nav>
    </WithCurrentPart>
  );
}

/** The sub-headings of a part as chips after its own. */
const inOneLine = (entries: readonly ContentsEntry[]): Omit<ContentsEntry, 'inner'>[] =>
  entries.flatMap(({ inner, ...entry }) => [
    entry,
    ...inner.map((line) => ({ ...line, number: null })),
  ]);

/** The parts as a bar of chips on narrow screens, below the top edge while one reads. */
export function ContentsBar({ entries, locale }: Props) {
  return (
    <WithCurrentPart className="contents-bar">
      <nav aria-label={translator(locale, 'article')('contents')}>
        <ol>
          {inOneLine(entries).map(({ id, title, chip, number }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {number !== null && <span className="contents-number">{number}</span>}
                <span>{chip || title}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </WithCurrentPart>
  );
}
