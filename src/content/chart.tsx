import type { ReactNode } from 'react';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ChartAxis, ChartTicks } from './chart-axis.tsx';
import type { Bar } from './chart-bar.ts';
import { ChartData } from './chart-data.tsx';
import { linearScale, percent } from './chart-scale.ts';
import { withUnit } from './with-unit.ts';

interface Props {
  title: string;
  /** Of every value, or empty. */
  unit: string;
  /** End of the axis. Where it is null or smaller than a value, a round number above is taken. */
  max: number | null;
  bars: readonly Bar[];
  source: ReactNode;
  locale: Locale;
}

/** A bar with its value at the end; the label above may take several lines on a phone. */
const BarRow = ({ bar, width, value }: { bar: Bar; width: string; value: string }) => (
  <div className="relative pt-3">
    <p className="pb-1 pl-2 text-note leading-snug">
      <span className="bg-paper pr-1">{bar.label}</span>
      {bar.note && <span className="bg-paper pl-1 text-ink-3">{bar.note}</span>}
    </p>
    <svg width="100%" height="16" aria-hidden="true" className="block overflow-visible">
      <rect x="0" y="1" width={width} height="14" className="fill-data-fill" />
      <text x={width} dx="8" y="13" className="fill-data text-note font-semibold">
        {value}
      </text>
    </svg>
  </div>
);

/**
 * A bar chart that the server draws: x in per cent, type in px, so that labels keep their size on a
 * phone. The axis is linear and starts at 0. Its data stand below as a table.
 */
export function Chart({ title, unit, max, bars, source, locale }: Props) {
  const t = translator(locale, 'trial');
  const values = bars.map((bar) => bar.value);
  const scale = linearScale(values, max);
  const amount = (value: number) => formatNumber(value, locale);
  const end = withUnit(amount(scale.end), unit, locale);
  return (
    <figure className="figure">
      {title && <p className="mb-4 font-semibold">{title}</p>}
      {/* Room at the right for the value of a bar that reaches the end. */}
      <div
        role="img"
        aria-label={t('chart.name', { title, count: bars.length, end })}
        className="pr-12"
      >
        <div className="relative pb-4">
          <ChartAxis scale={scale} />
          {bars.map((bar, index) => (
            <BarRow
              key={index}
              bar={bar}
              width={percent(bar.value, scale)}
              value={amount(bar.value)}
            />
          ))}
        </div>
        <ChartTicks scale={scale} text={(tick) => (tick === scale.end ? end : amount(tick))} />
      </div>
      <figcaption>
        {t('chart.source')}
        {source}
      </figcaption>
      <ChartData title={title} bars={bars} unit={unit} locale={locale} />
    </figure>
  );
}
