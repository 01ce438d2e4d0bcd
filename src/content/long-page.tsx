import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ContentsBar, type ContentsEntry, ContentsRail } from './contents.tsx';

interface Props {
  contents: readonly ContentsEntry[];
  children: ReactNode;
  /** Beside the beginning of the text on wide screens. */
  margin?: ReactNode;
  locale: Locale;
}

/**
 * Body of a long page: a rail with the contents, a measure of 38 em, and a margin, into which wide
 * tables run (`--margin-room`; a rem is left for the scroll bar, which `vw` includes).
 */
export function LongPage({ contents, children, margin, locale }: Props) {
  const t = translator(locale, 'article');
  return (
    <div className="long-page grid grid-cols-[minmax(0,1fr)] gap-x-16 pb-16 md:pb-24 lg:grid-cols-[13rem_minmax(0,42.75rem)] lg:border-t lg:border-line lg:pt-10 xl:grid-cols-[13rem_minmax(0,42.75rem)_minmax(0,1fr)] xl:[--margin-room:calc(min(100vw-1rem,80rem)-64.75rem)]">
      <ContentsBar entries={contents} locale={locale} />
      <ContentsRail entries={contents} locale={locale} />
      <div className="max-w-[42.75rem] min-w-0 pt-10 lg:pt-0">
        {children}
        <p className="mt-12 text-small print:hidden">
          <a href="#top" className="inline-block py-2 no-underline hover:underline">
            {t('backToTop')} <span aria-hidden="true">↑</span>
          </a>
        </p>
      </div>
      {margin && <div className="page-margin">{margin}</div>}
    </div>
  );
}
