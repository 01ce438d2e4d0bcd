import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** A line of the table of contents with the lines below it. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** Number of a part, or null. */
  number: number | null;
  inner: Omit<ContentsEntry, 'inner' | 'number'>[];
}

interface Props {
  entries: readonly ContentsEntry[];
  locale: Locale;
}

const LINK = 'flex gap-3 py-1.5 text-ink-2 no-underline hover:text-brand hover:underline';

const Lines = ({ entries }: Pick<Props, 'entries'>) => {
  const numbered = entries.some((entry) => entry.number !== null);
  return (
    <ol>
      {entries.map(({ id, title, number, inner }) => (
        <li key={id}>
          <a href={`#${id}`} className={LINK}>
            {numbered && (
              <span className="min-w-7 flex-none text-ink-3 tabular-nums">
                {number !== null && String(number).padStart(2, '0')}
              </span>
            )}
            {title}
          </a>
          {inner.length > 0 && (
            <ol className={numbered ? 'pl-10' : 'pl-5'}>
              {inner.map((line) => (
                <li key={line.id}>
                  <a href={`#${line.id}`} className={`${LINK} py-1 text-note text-ink-3`}>
                    {line.title}
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

/** Contents beside the text on wide screens; they stay in view. */
export function ContentsRail({ entries, locale }: Props) {
  const t = translator(locale, 'article');
  return (
    <nav
      aria-label={t('contents')}
      className="hidden self-start text-small leading-snug lg:sticky lg:top-20 lg:block lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto"
    >
      <p className="mb-2 text-note text-ink-3">{t('contents')}</p>
      <Lines entries={entries} />
    </nav>
  );
}

/** Contents folded above the text on narrow screens. */
export function ContentsFolded({ entries, locale }: Props) {
  const t = translator(locale, 'article');
  return (
    <nav aria-label={t('contents')} className="text-small leading-snug lg:hidden">
      <details className="border-y border-line open:pb-3">
        <summary className="cursor-pointer py-3.5 text-body">{t('contents')}</summary>
        <Lines entries={entries} />
      </details>
    </nav>
  );
}
