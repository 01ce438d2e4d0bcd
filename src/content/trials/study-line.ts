import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Trial } from './trial.ts';

/** What kind of study reported it, on how many people, and when: `单臂，24人，2012`. */
export function studyLine({ design, participants, year }: Trial, locale: Locale): string {
  const t = translator(locale, 'trial');
  const people =
    participants === null
      ? t('drawn.noParticipants')
      : t('drawn.participants', { count: participants });
  return [design, people, year].filter(Boolean).join(t('drawn.separator'));
}
