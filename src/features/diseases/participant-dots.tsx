import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { DotRows } from '#ui/dot-rows.tsx';

/** More are not drawn; the text says so. */
const MAX_DOTS = 1000;

/** How many dots each study gets, largest first, until the limit is reached. */
export function dotsPerStudy(participants: readonly number[], limit = MAX_DOTS): number[] {
  let left = limit;
  return participants.flatMap((count) => {
    const dots = Math.max(0, Math.min(Math.floor(count), left));
    left -= dots;
    return dots > 0 ? [dots] : [];
  });
}

/** One amber dot per participant, study by study, and the count in words. */
export function ParticipantDots({
  participants,
  locale,
}: {
  participants: number[];
  locale: Locale;
}) {
  const t = translator(locale, 'disease');
  if (participants.length === 0) return <p className="text-label text-ink-3">{t('dots.none')}</p>;
  const total = participants.reduce((sum, count) => sum + count, 0);
  const fields = dotsPerStudy(participants);
  const drawn = fields.reduce((sum, count) => sum + count, 0);
  return (
    <div className="grid gap-2">
      {fields.map((count, index) => (
        <DotRows key={index} count={count} />
      ))}
      <p className="text-label leading-normal text-ink-2">
        {t.rich('dots.count', {
          studies: participants.length,
          total: formatNumber(total, locale),
          b: (text) => <b className="font-semibold text-data">{text}</b>,
        })}
        {drawn < total && (
          <span className="block text-ink-3">
            {t('dots.capped', { drawn: formatNumber(drawn, locale) })}
          </span>
        )}
      </p>
    </div>
  );
}
