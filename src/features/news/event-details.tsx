import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { eventRange } from './event-range.ts';
import type { NewsEvent } from './event-time.ts';

interface Props {
  event: NewsEvent;
  slug: string;
  locale: Locale;
}

/** When and where an event takes place; before it is over, the way into one's own calendar. */
export const EventDetails = ({ event: { start, end, place, isOver }, slug, locale }: Props) => {
  const t = translator(locale, 'news');
  if (!start && !place) return null;
  return (
    <div className="mt-8 max-w-[38em]">
      <dl
        aria-label={t('eventDetails')}
        className="border-t border-ink text-small [&>div]:grid [&>div]:grid-cols-[5em_minmax(0,1fr)] [&>div]:border-b [&>div]:border-line [&>div]:py-3"
      >
        {start && (
          <div>
            <dt className="text-ink-3">{t('eventTime')}</dt>
            <dd className="flex flex-wrap gap-x-3">
              <time dateTime={start}>
                {t('eventTimeValue', { range: eventRange(start, end, locale) })}
              </time>
              {isOver && <strong className="font-semibold text-ink-2">{t('eventOver')}</strong>}
            </dd>
          </div>
        )}
        {place && (
          <div>
            <dt className="text-ink-3">{t('eventPlace')}</dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      {start && !isOver && (
        <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
          <ButtonLink href={routes.newsEvent(locale, slug)} tone="outline">
            {t('addToCalendar')}
          </ButtonLink>
          <span className="text-note text-ink-3">{t('calendarNote')}</span>
        </p>
      )}
    </div>
  );
};
