import { ChartFold, chartCell } from '#content/chart-fold.tsx';
import { withUnit } from '#content/with-unit.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { MarkedText } from '#ui/marked-text.tsx';
import type { OutcomeSeries } from './outcome-series.ts';
import type { Quantity } from './quantity.ts';
import { studyLine } from './study-line.ts';

const COLUMNS = [
  { key: 'measure', at: 'start' },
  { key: 'timePoint', at: 'note' },
  { key: 'before', at: 'value' },
  { key: 'after', at: 'end' },
] as const;

interface Props {
  title: string;
  series: OutcomeSeries;
  locale: Locale;
}

/** The figures of a chart of outcomes, by study: narrow pages have no room for more columns. */
export function OutcomeData({ title, series: { studies, unit }, locale }: Props) {
  const t = translator(locale, 'trial');
  const value = (quantity: Quantity | null) =>
    quantity ? withUnit(quantity.text, unit, locale) : '—';
  return (
    <ChartFold caption={title} locale={locale}>
      <thead>
        <tr>
          {COLUMNS.map(({ key, at }) => (
            <th key={key} scope="col" className={chartCell({ kind: 'head', at })}>
              {t(`drawn.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      {studies.map(({ trial, lines }) => (
        <tbody key={trial.id}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={chartCell()}>
              <b className="block font-semibold break-keep text-balance">
                <MarkedText text={trial.title} heading={locale} />
              </b>
              <span className="text-ink-3">
                <MarkedText text={studyLine(trial, locale)} />
              </span>
            </th>
          </tr>
          {lines.map((line, index) => (
            <tr key={index}>
              <th scope="row" className={chartCell()}>
                <MarkedText text={line.measure} />
              </th>
              <td className={chartCell({ at: 'note' })}>{line.timePoint ?? '—'}</td>
              <td className={chartCell({ at: 'value' })}>{value(line.baseline)}</td>
              <td className={chartCell({ at: 'end' })}>{value(line.result)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </ChartFold>
  );
}
