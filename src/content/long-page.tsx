import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ContentsFolded, type ContentsEntry, ContentsRail } from './contents.tsx';

interface Props {
  contents: readonly ContentsEntry[];
  /** What stands in the margin on the widest screens, else below the text. */
  margin?: ReactNode;
  children: ReactNode;
  locale: Locale;
}

/**
 * Body of a long page: a rail with the contents, a measure of 38 em, and a margin, into which wide
 * tables run (`--margin-room`; a rem is left for the scroll bar, which `vw` includes).
 */
export function LongPage({ contents, margin, children, locale }: Props) {
  const t = translator(locale, 'article');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 pb-16 md:pb-24 lg:grid-cols-[13rem_minmax(0,42.75rem)] lg:border-t lg:border-line lg:pt-10 xl:grid-cols-[13rem_minmax(0,42.75rem)_minmax(0,1fr)] xl:[--margin-room:calc(min(100vw,80rem)-65.75rem)]">
      <ContentsFolded entries={contents} locale={locale} />
      <ContentsRail entries={contents} locale={locale} />
      <div className="min-w-0 max-w-[42.75rem]">{children}</div>
      <div className="grid content-start gap-6 text-note text-ink-2 lg:col-start-2 xl:col-start-3">
        {margin}
        <p>
          <a href="#top" className="inline-block py-2">
            {t('backToTop')}
          </a>
        </p>
      </div>
    </div>
  );
}
