import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { OutcomeMark } from './outcome-marks.tsx';
import type { OutcomeSeries } from './outcome-series.ts';
import type { Quantity } from './quantity.ts';

const KEYS = {
  before: { low: 20, at: 20, high: 20 },
  after: { low: 20, at: 20, high: 20 },
  range: { low: 6, at: null, high: 34 },
  spread: { low: 6, at: 20, high: 34 },
} as const;
const SCALE = { end: 40, ticks: [] };

const Key = ({ kind, hollow }: { kind: keyof typeof KEYS; hollow: boolean }) => (
  <svg width="40" height="20" aria-hidden="true" className="shrink-0">
    <OutcomeMark
      quantity={{ ...KEYS[kind], text: '', percent: false }}
      scale={SCALE}
      hollow={hollow}
    />
  </svg>
);

/** The marks that a chart uses, beside what they say. Dots alone need no key. */
export function OutcomeLegend({ series, locale }: { series: OutcomeSeries; locale: Locale }) {
  const t = translator(locale, 'trial');
  const lines = series.studies.flatMap((study) => study.lines);
  const quantities = lines.flatMap(({ result, baseline }): Quantity[] =>
    baseline ? [baseline, result] : [result],
  );
  const compared = lines.some(({ baseline }) => baseline);
  const kinds = (['before', 'after', 'range', 'spread'] as const).filter((kind) => {
    if (kind === 'range') return quantities.some(({ at }) => at === null);
    if (kind === 'spread') return quantities.some(({ at, high }) => at !== null && high > at);
    return compared;
  });
  if (kinds.length === 0) return null;
  const hollowRange = lines.every(({ result }) => result.at !== null);
  return (
    <ul className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-2">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1">
          <Key kind={kind} hollow={kind === 'before' || (kind === 'range' && hollowRange)} />
          {t(`drawn.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
