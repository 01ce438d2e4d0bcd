import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { type ContentsEntry, ContentsFolded, ContentsRail } from './contents.tsx';

interface Props {
  contents: readonly ContentsEntry[];
  children: ReactNode;
  locale: Locale;
}

/**
 * Body of a long page: a rail with the contents, a measure of 38 em, and an empty margin, into which
 * wide tables run (`--margin-room`; a rem is left for the scroll bar, which `vw` includes).
 */
export function LongPage({ contents, children, locale }: Props) {
  const t = translator(locale, 'article');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 pb-16 md:pb-24 lg:grid-cols-[13rem_minmax(0,42.75rem)] lg:border-t lg:border-line lg:pt-10 xl:grid-cols-[13rem_minmax(0,42.75rem)_minmax(0,1fr)] xl:[--margin-room:calc(min(100vw,80rem)-65.75rem)]">
      <ContentsFolded entries={contents} locale={locale} />
      <ContentsRail entries={contents} locale={locale} />
      <div className="max-w-[42.75rem] min-w-0">
        {children}
        <p className="mt-12 text-small">
          <a href="#top" className="inline-block py-2 no-underline hover:underline">
            {t('backToTop')} <span aria-hidden="true">↑</span>
          </a>
        </p>
      </div>
    </div>
  );
}
