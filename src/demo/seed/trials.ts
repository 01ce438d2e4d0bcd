import type { Locale } from '#i18n/locales.ts';
import { plainText } from '../inline-marks.ts';
import type { TrialRecord } from '../records/types.ts';
import { languagesOf, publish } from './documents.ts';
import { rows } from './rows.ts';
import { idOf, type Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

/** Marks are for rich text; an empty text means that the source gives none. */
const plain = (text: string): string | null => plainText(text) || null;

export async function seedTrial(seeding: Seeding, record: TrialRecord): Promise<void> {
  const { key, disease, ...facts } = record;
  const id = idOf(seeding, 'trials', key);
  await publish(seeding, 'trials', id, languagesOf({}), (locale) => ({
    ...facts,
    disease: idOf(seeding, 'diseases', disease),
    ...trialTexts(key, locale),
  }));
}

function trialTexts(key: string, locale: Locale) {
  const text = textOf('trials', key, locale);
  return {
    title: text.title,
    design: plain(text.design),
    cellSource: plain(text.cellSource),
    route: plain(text.route),
    dose: plain(text.dose),
    followUp: plain(text.followUp),
    arms: rows(`trials/${key}/arms`, text.arms, (arm) => ({
      name: plain(arm.name),
      description: plain(arm.description),
    })),
    outcomes: rows(`trials/${key}/outcomes`, text.outcomes, (outcome) => ({
      measure: plain(outcome.measure),
      baseline: plain(outcome.baseline),
      result: plain(outcome.result),
      unit: plain(outcome.unit),
      timePoint: plain(outcome.timePoint),
    })),
  };
}
