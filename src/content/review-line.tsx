import { cva } from 'class-variance-authority';
import { formatDate, isoDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ShortText } from '#ui/short-text.tsx';
import type { MedicalReview } from './medical-review.ts';

const dot = cva('size-2 shrink-0 -translate-y-px rounded-chip', {
  variants: { overdue: { true: 'bg-data-fill', false: 'bg-brand-2' } },
});

/** A date that machines can read too, on a line of its own before it breaks. */
export const DateText = ({ iso, locale }: { iso: string; locale: Locale }) => (
  <time dateTime={isoDate(iso)} className="inline-block">
    {formatDate(iso, locale)}
  </time>
);

/** Who reviewed a page and when, and when it is due again. A late review says so. */
export function ReviewLine({ review, locale }: { review: MedicalReview; locale: Locale }) {
  const t = translator(locale, 'article');
  const { reviewer, reviewedOn, nextReview, overdue } = review;
  return (
    <dl className="flex flex-wrap gap-x-7 gap-y-1">
      <div className="meta-row">
        <dt>{t('review')}</dt>
        <dd className="flex flex-wrap gap-x-3">
          {reviewer && (
            <span className="flex items-baseline gap-2">
              <span aria-hidden="true" className={dot({ overdue })} />
              <span>
                <ShortText
                  text={
                    reviewer.title
                      ? t('person', { ...reviewer, title: reviewer.title })
                      : reviewer.name
                  }
                />
              </span>
            </span>
          )}
          {reviewedOn && <DateText iso={reviewedOn} locale={locale} />}
        </dd>
      </div>
      {nextReview && (
        <div className="meta-row">
          <dt>{t('nextReview')}</dt>
          <dd>
            <DateText iso={nextReview} locale={locale} />
            {overdue && <strong className="ml-2 font-semibold text-data">{t('reviewDue')}</strong>}
          </dd>
        </div>
      )}
    </dl>
  );
}
