import type { Reference } from '#content/references.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ShortText } from '#ui/short-text.tsx';
import { OutcomeChart } from './outcome-chart.tsx';
import { OutcomeData } from './outcome-data.tsx';
import { OutcomeLegend } from './outcome-legend.tsx';
import { type OutcomeSeries, outcomeSeries } from './outcome-series.ts';
import type { Trial } from './trial.ts';

interface Props {
  trials: readonly Trial[];
  /** The literature of the page: a study in it is named by its number. */
  references: readonly Reference[];
  locale: Locale;
}

/** Who reported the numbers, and what the chart must not be used for. */
function Source({
  series: { studies },
  references,
  locale,
}: {
  series: OutcomeSeries;
  references: readonly Reference[];
  locale: Locale;
}) {
  const t = translator(locale, 'trial');
  const numbers = new Set(
    studies.flatMap(({ trial }) =>
      references.flatMap(({ raw, number }) => (raw.trim() === trial.reference ? number : [])),
    ),
  );
  return (
    <figcaption>
      <ShortText text={t('drawn.source')} />
      {numbers.size > 0 && (
        <sup>
          {[...numbers].map((number) => (
            <a
              key={number}
              href={`#ref-${number}`}
              aria-label={translator(locale, 'article')('reference', { number })}
              className="px-0.5 py-2 text-brand no-underline hover:underline"
            >
              {`[${number}]`}
            </a>
          ))}
        </sup>
      )}
      <ShortText text={t('drawn.caution')} />
    </figcaption>
  );
}

/** What studies reported as numbers, drawn: one chart to a unit, none where there are no numbers. */
export function OutcomeCharts({ trials, references, locale }: Props) {
  const t = translator(locale, 'trial');
  return outcomeSeries(trials).map((series) => {
    const { unit, measure } = series;
    const title = measure ?? t('drawn.title', { unit: unit ?? '' });
    return (
      <figure
        key={unit ?? `: ${measure}`}
        className="figure [.figure+&]:-mt-10 [.figure+&]:border-t-0"
      >
        <p className="mb-3 font-semibold">{title}</p>
        <OutcomeLegend series={series} locale={locale} />
        <OutcomeChart series={series} locale={locale} />
        <Source series={series} references={references} locale={locale} />
        <OutcomeData title={title} series={series} locale={locale} />
      </figure>
    );
  });
}
