import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Bar } from './chart-bar.ts';

interface Props {
  title: string;
  bars: readonly Bar[];
  unit: string;
  locale: Locale;
}

/** The figures of a chart as a table, folded: for those who cannot see it, or want to copy them. */
export function ChartData({ title, bars, unit, locale }: Props) {
  const t = translator(locale, 'trial');
  const cell = 'border-b border-line py-2 pr-4 text-left align-top';
  const head = `${cell} border-ink font-normal text-ink-3`;
  const noted = bars.some((bar) => bar.note);
  return (
    <details className="mt-4 text-note">
      <summary className="min-h-6 cursor-pointer text-brand">{t('chart.data')}</summary>
      <table className="mt-2 w-full border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {t('chart.item')}
            </th>
            {noted && (
              <th scope="col" className={head}>
                {t('chart.note')}
              </th>
            )}
            <th scope="col" className={`${head} pr-0 text-right`}>
              {unit ? t('chart.valueIn', { unit }) : t('chart.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, index) => (
            <tr key={index}>
              <th scope="row" className={`${cell} font-normal`}>
                {bar.label}
              </th>
              {noted && <td className={cell}>{bar.note}</td>}
              <td className={`${cell} pr-0 text-right`}>{formatNumber(bar.value, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
