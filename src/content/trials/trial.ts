import { populated } from '#content/populated.ts';
import type { Trial as StoredTrial } from '#generated/payload-types.ts';

/** A trial or study as the tables show it. Empty texts are null. */
export interface Trial {
  id: number;
  title: string;
  registryId: string | null;
  phase: StoredTrial['phase'];
  status: StoredTrial['status'];
  participants: number | null;
  year: number | null;
  design: string | null;
  cellSource: string | null;
  route: string | null;
  dose: string | null;
  followUp: string | null;
  arms: { name: string; description: string | null }[];
  outcomes: {
    measure: string;
    baseline: string | null;
    result: string | null;
    unit: string | null;
    timePoint: string | null;
  }[];
  reference: string | null;
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** Trials that exist in the language in which they were read, that is, have a title in it. */
export const toTrials = (stored: (StoredTrial | number)[] | null | undefined): Trial[] =>
  populated(stored)
    .filter((trial) => text(trial.title))
    .map((trial) => ({
      id: trial.id,
      title: trial.title,
      registryId: text(trial.registryId),
      phase: trial.phase,
      status: trial.status,
      participants: trial.participants ?? null,
      year: trial.year ?? null,
      design: text(trial.design),
      cellSource: text(trial.cellSource),
      route: text(trial.route),
      dose: text(trial.dose),
      followUp: text(trial.followUp),
      arms: (trial.arms ?? []).map((arm) => ({
        name: arm.name ?? '',
        description: text(arm.description),
      })),
      outcomes: (trial.outcomes ?? []).map((outcome) => ({
        measure: outcome.measure ?? '',
        baseline: text(outcome.baseline),
        result: text(outcome.result),
        unit: text(outcome.unit),
        timePoint: text(outcome.timePoint),
      })),
      reference: text(trial.reference),
    }));
