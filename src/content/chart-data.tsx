import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Bar } from './chart-bar.ts';
import { ChartFold, chartCell } from './chart-fold.tsx';

interface Props {
  title: string;
  bars: readonly Bar[];
  unit: string;
  locale: Locale;
}

/** The figures of a bar chart as a table. */
export function ChartData({ title, bars, unit, locale }: Props) {
  const t = translator(locale, 'trial');
  const noted = bars.some((bar) => bar.note);
  return (
    <ChartFold caption={title} locale={locale}>
      <thead>
        <tr>
          <th scope="col" className={chartCell({ kind: 'head' })}>
            {t('chart.item')}
          </th>
          {noted && (
            <th scope="col" className={chartCell({ kind: 'head' })}>
              {t('chart.note')}
            </th>
          )}
          <th scope="col" className={chartCell({ kind: 'head', at: 'end' })}>
            {unit ? t('chart.valueIn', { unit }) : t('chart.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, index) => (
          <tr key={index}>
            <th scope="row" className={chartCell()}>
              {bar.label}
            </th>
            {noted && <td className={chartCell({ at: 'note' })}>{bar.note}</td>}
            <td className={chartCell({ at: 'end' })}>{formatNumber(bar.value, locale)}</td>
          </tr>
        ))}
      </tbody>
    </ChartFold>
  );
}
