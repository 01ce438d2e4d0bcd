import type { PayloadRequest } from 'payload';
import { inLanguage, label } from '#cms/label.ts';
import { isoMinute } from '#i18n/format.ts';
import { namesOf } from './colleagues.ts';
import { eventWords } from './event-words.ts';

/** An entry as it is read: in the language of the reader, times of China. */
export interface TimeLineEntry {
  id: number;
  /** ISO 8601. */
  at: string;
  time: string;
  who: string;
  what: string;
  /** What somebody noted, with its lines. */
  note: string | null;
}

const MOST = 200;
const site = label('网站', '網站', 'Site');

/** The newest entries of an enquiry, newest first; none where the user may not read them. */
export async function readTimeLine(req: PayloadRequest, lead: number): Promise<TimeLineEntry[]> {
  const { payload, i18n } = req;
  const { docs } = await payload.find({
    collection: 'lead-events',
    where: { lead: { equals: lead } },
    sort: ['-createdAt', '-id'],
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  const names = await namesOf(
    payload,
    docs.map(({ by }) => by),
  );
  const inWords = (text: Parameters<typeof inLanguage>[1]) => inLanguage(i18n.language, text);
  return docs.map((event) => ({
    id: event.id,
    at: event.createdAt,
    time: isoMinute(event.createdAt),
    who: event.by ? (names.get(event.by as number) ?? String(event.by)) : inWords(site),
    what: inWords(eventWords(event)),
    note: event.kind === 'note' ? (event.text ?? '') : null,
  }));
}
