import ical from 'ical-generator';
import { isoDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { isWholeDays } from './event-time.ts';
import type { NewsItem } from './queries.ts';

/** The generator writes dates of whole days as they are in UTC. */
const dayInChina = (iso: string): Date => new Date(`${isoDate(iso)}T00:00:00Z`);

/** Editors paste control characters without seeing them; RFC 5545 forbids all but the line break. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');

/** The generator writes the PRODID as it is: a line break begins a property, a slash a new part. */
const nameOf = (organiser: string): string => organiser.replace(/[\p{Cc}/]+/gu, ' ').trim();

interface Origin {
  /** Absolute address of the item's page; its host is part of the UID. */
  url: string;
  locale: Locale;
  organiser: string;
}

/**
 * An event as iCalendar (RFC 5545). Times are in UTC: every calendar shows them in its own zone. The
 * UID does not change with the address, so that adding the event again replaces it.
 * @returns null where the item is no event, or has no time
 */
export function eventCalendar(item: NewsItem, { url, locale, organiser }: Origin): string | null {
  const { start, end, place } = item.event ?? {};
  if (!start) return null;
  const allDay = isWholeDays(start, end ?? null);
  const at = (iso: string) => (allDay ? dayInChina(iso) : new Date(iso));
  const calendar = ical({
    prodId: { company: nameOf(organiser) || 'Site', product: 'Events', language: locale },
  });
  calendar.createEvent({
    id: `news-${item.id}@${new URL(url).hostname}`,
    stamp: new Date(item.updatedAt),
    lastModified: new Date(item.updatedAt),
    start: at(start),
    end: end ? at(end) : null,
    allDay,
    summary: plain(item.title),
    description: plain([item.summary, url].filter(Boolean).join('\n\n')),
    location: place ? plain(place) : null,
    url,
  });
  return calendar.toString();
}
