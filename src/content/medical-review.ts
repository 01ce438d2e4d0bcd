import type { Person } from '#generated/payload-types.ts';
import { isoDate } from '#i18n/format.ts';
import { populatedOne } from './populated.ts';

/** Dates are ISO strings. */
export interface MedicalReview {
  reviewer: { name: string; title: string | null } | null;
  reviewedOn: string | null;
  nextReview: string | null;
  /** The day of the next review has passed in China. */
  overdue: boolean;
}

interface Stored {
  reviewer?: number | null | Person;
  reviewedOn?: string | null;
  nextReview?: string | null;
}

export const toPerson = (person: Person | number | null | undefined) => {
  const found = populatedOne(person);
  return found?.name ? { name: found.name, title: found.title ?? null } : null;
};

export function toMedicalReview(
  stored: Stored | undefined,
  today = new Date(),
): MedicalReview | null {
  if (!stored?.reviewedOn && !stored?.reviewer) return null;
  return {
    reviewer: toPerson(stored.reviewer),
    reviewedOn: stored.reviewedOn ?? null,
    nextReview: stored.nextReview ?? null,
    overdue: !!stored.nextReview && isoDate(stored.nextReview) < isoDate(today),
  };
}
