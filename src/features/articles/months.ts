import { cacheTags } from '#lib/cache-tags.ts';

type Moment = string | Date;

/** `2026-03`, in universal time: only its being the same for everybody counts. */
const monthOf = (moment: Moment): string => new Date(moment).toISOString().slice(0, 7);

/** Months from one moment to a later one, both ends included; null where they are more than `max`. */
export function monthsBetween(from: Moment, to: Moment, max: number): string[] | null {
  const months: string[] = [];
  const last = monthOf(to);
  for (
    const at = new Date(`${monthOf(from)}-01T00:00:00Z`);
    ;
    at.setUTCMonth(at.getUTCMonth() + 1)
  ) {
    const month = monthOf(at);
    if (month > last) return months;
    if (months.length === max) return null;
    months.push(month);
  }
}

/** Tag of the articles of a month. */
export const monthTag = (month: string): string => cacheTags.facet('articles', 'month', month);

/** Tag under which an article is known to those that were published shortly before or after it. */
export const monthTagsOf = (publishedAt: Moment | null | undefined): string[] =>
  publishedAt ? [monthTag(monthOf(publishedAt))] : [];
