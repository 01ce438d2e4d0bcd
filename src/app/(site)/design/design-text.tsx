import type { Locale } from '#i18n/locales.ts';
import { FigureList } from '#ui/figure-list.tsx';
import { MarkedText } from '#ui/marked-text.tsx';
import { Powers } from '#ui/powers.tsx';
import { TimeLine } from '#ui/time-line.tsx';
import { WordBreaks } from '#ui/word-breaks.tsx';
import { SAMPLES } from './samples.ts';

export const DesignText = ({ locale }: { locale: Locale }) => {
  const sample = SAMPLES[locale];
  return (
    <>
      <div>
        <p className="max-w-[10em] text-h1 leading-tight font-medium break-keep">
          <WordBreaks text={sample.title} locale={locale} />
        </p>
        <p className="mt-4 max-w-[34em] text-lead text-ink-2">{sample.lead}</p>
        <p className="mt-4 max-w-[38em]">
          <Powers text={sample.text} />
        </p>
        <p className="mt-4 text-small">
          <MarkedText text="1×10^6^/kg · CO~2~" />
        </p>
      </div>
      <FigureList items={sample.figures} />
      <TimeLine items={sample.steps} />
    </>
  );
};
