import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { eventRange } from './event-range.ts';
import type { NewsItem } from './queries.ts';

interface Props {
  event: NonNullable<NewsItem['event']>;
  locale: Locale;
}

/** When and where an event takes place. */
export const EventDetails = ({ event: { start, end, place }, locale }: Props) => {
  const t = translator(locale, 'news');
  if (!start && !place) return null;
  return (
    <dl
      aria-label={t('eventDetails')}
      className="mt-8 max-w-[38em] border-t border-ink text-small [&>div]:grid [&>div]:grid-cols-[5em_minmax(0,1fr)] [&>div]:border-b [&>div]:border-line [&>div]:py-3"
    >
      {start && (
        <div>
          <dt className="text-ink-3">{t('eventTime')}</dt>
          <dd>
            <time dateTime={start}>
              {t('eventTimeValue', { range: eventRange(start, end, locale) })}
            </time>
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
  );
};
