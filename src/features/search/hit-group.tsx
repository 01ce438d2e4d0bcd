import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { MarkedWords } from './marked-words.tsx';
import type { SearchHit } from './queries.ts';

const ROUTE_OF = {
  articles: routes.article,
  diseases: routes.disease,
  news: routes.newsItem,
} as const;

interface Props {
  kind: SearchHit['kind'];
  hits: SearchHit[];
  /** What was asked for, to stand out. */
  words: readonly string[];
  locale: Locale;
}

/** Hits of one kind under its name; nothing where there are none. */
export const HitGroup = ({ kind, hits, words, locale }: Props) => {
  if (hits.length === 0) return null;
  return (
    <section
      aria-labelledby={`hits-${kind}`}
      className="mt-10 grid gap-x-8 gap-y-3 lg:grid-cols-12"
    >
      <h2 id={`hits-${kind}`} className="text-h3 lg:col-span-3 lg:pt-5">
        {translator(locale, 'search')(`kinds.${kind}`)}
        <span className="ms-2 text-small text-ink-3 tabular-nums">{hits.length}</span>
      </h2>
      <ul className="border-t border-ink lg:col-span-9">
        {hits.map(({ slug, title, summary }) => (
          <li key={slug} className="group relative border-b border-line py-5">
            <h3 className="break-keep text-body leading-snug font-semibold">
              <a
                href={ROUTE_OF[kind](locale, slug)}
                className="text-ink no-underline after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
              >
                <MarkedWords text={title} words={words} locale={locale} heading />
              </a>
            </h3>
            {summary && (
              <p className="mt-1 max-w-[44em] text-small text-ink-2">
                <MarkedWords text={summary} words={words} locale={locale} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
