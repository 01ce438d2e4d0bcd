import { ChartAxis, ChartTicks } from '#content/chart-axis.tsx';
import { withUnit } from '#content/with-unit.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { MarkedText } from '#ui/marked-text.tsx';
import { ShortText } from '#ui/short-text.tsx';
import { OutcomeMarks } from './outcome-marks.tsx';
import type { OutcomeLine, OutcomeSeries } from './outcome-series.ts';
import { studyLine } from './study-line.ts';

interface RowProps {
  line: OutcomeLine;
  series: OutcomeSeries;
  locale: Locale;
}

/** The value stands with the words, not at the mark, where it would meet the other mark's. */
function OutcomeRow({ line, series: { unit, scale }, locale }: RowProps) {
  const { measure, timePoint, result, baseline } = line;
  const values = [baseline, result].flatMap((quantity) =>
    quantity ? withUnit(quantity.text, unit, locale) : [],
  );
  return (
    <div className="relative pt-3">
      <p className="pb-0.5 pl-2 text-note leading-snug">
        <span className="box-decoration-clone bg-paper pr-2">
          <MarkedText text={measure} />
          {timePoint && (
            <span className="text-ink-3">
              {translator(locale, 'trial')('separator')}
              {timePoint}
            </span>
          )}{' '}
          <b className="inline-block font-semibold text-data">{values.join(' → ')}</b>
        </span>
      </p>
      <OutcomeMarks line={line} scale={scale} />
    </div>
  );
}

/** The picture itself. To those who hear the page it is one sentence; its table holds the rest. */
export function OutcomeChart({ series, locale }: { series: OutcomeSeries; locale: Locale }) {
  const t = translator(locale, 'trial');
  const { studies, scale, unit } = series;
  const sign = unit === '%' ? unit : null;
  const end = withUnit(formatNumber(scale.end, locale), unit, locale);
  const count = studies.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    // Room at the right for half of the last value of the axis.
    <div
      role="img"
      aria-label={t('drawn.name', { count, studies: studies.length, end })}
      className="pr-6"
    >
      {studies.map(({ trial, lines }) => (
        <div key={trial.id} className="not-first:mt-6">
          <p className="text-small leading-snug font-semibold break-keep text-balance">
            <MarkedText text={trial.title} heading={locale} />
          </p>
          <p className="mt-1 mb-2 text-note text-balance text-ink-3">
            <ShortText text={studyLine(trial, locale)} />
          </p>
          <div className="relative pb-3">
            <ChartAxis scale={scale} />
            {lines.map((line, index) => (
              <OutcomeRow key={index} line={line} series={series} locale={locale} />
            ))}
          </div>
        </div>
      ))}
      <ChartTicks
        scale={scale}
        text={(tick) =>
          withUnit(formatNumber(tick, locale), tick === scale.end ? sign : null, locale)
        }
      />
    </div>
  );
}
