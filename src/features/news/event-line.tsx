import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { eventRange } from './event-range.ts';
import type { NewsEvent } from './event-time.ts';

/** When and where, in a list; the date of publication beside it is another one. */
export const EventLine = ({ event, locale }: { event: NewsEvent; locale: Locale }) => {
  const { start, end, place, isOver } = event;
  const t = translator(locale, 'news');
  if (!start) return null;
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-small text-ink">
      <time dateTime={start}>{eventRange(start, end, locale)}</time>
      {place && <span>{place}</span>}
      {isOver && <span className="text-ink-3">{t('eventOver')}</span>}
    </p>
  );
};
