import { withUnit } from '#content/with-unit.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ShortText } from '#ui/short-text.tsx';
import type { Trial } from './trial.ts';

type Outcome = Trial['outcomes'][number];

/** An outcome in words: the measure with its result, and baseline and time where given. */
export function outcomeText(outcome: Outcome, locale: Locale): string {
  const { measure, result, baseline, unit, timePoint } = outcome;
  const t = translator(locale, 'trial');
  const notes = [
    baseline && t('baseline', { value: withUnit(baseline, unit, locale) }),
    timePoint,
  ].filter((note): note is string => !!note);
  const value = result ? t('result', { measure, result: withUnit(result, unit, locale) }) : measure;
  return notes.length > 0 ? t('noted', { value, notes: notes.join(t('separator')) }) : value;
}

/** What a trial reported. */
export function TrialOutcomes({ outcomes, locale }: { outcomes: Outcome[]; locale: Locale }) {
  const t = translator(locale, 'trial');
  if (outcomes.length === 0) return <span className="text-ink-3">{t('notReported')}</span>;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {outcomes.map((outcome, index) => (
        <li key={index} className="text-balance">
          <ShortText text={outcomeText(outcome, locale)} />
        </li>
      ))}
    </ul>
  );
}
