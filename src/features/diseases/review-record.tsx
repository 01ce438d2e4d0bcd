import { cva } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { DateText } from '#content/review-line.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { Disease } from './queries.ts';

const dot = cva(
  'absolute top-2 -left-[0.375rem] size-[0.6875rem] rounded-chip border-2 md:-top-[0.375rem] md:left-0',
  {
    variants: {
      state: {
        done: 'border-brand-2 bg-brand-2',
        ahead: 'border-brand-2 bg-paper',
        late: 'border-data-fill bg-paper',
      },
    },
  },
);

interface StepProps {
  label: string;
  iso: string;
  state: 'done' | 'ahead' | 'late';
  children?: ReactNode;
}

const Step = ({ label, iso, state, children, locale }: StepProps & { locale: Locale }) => (
  <li className="relative border-l border-line-2 pb-5 pl-7 leading-relaxed last:border-transparent md:border-t md:border-l-0 md:pt-5 md:pr-4 md:pb-0 md:pl-0 md:last:border-line-2">
    <span aria-hidden="true" className={dot({ state })} />
    <p className="font-semibold">{label}</p>
    <p className="text-small">
      <DateText iso={iso} locale={locale} />
    </p>
    {children}
  </li>
);

/**
 * What happened to a page and what is due, in the order of time, as the line says on which they
 * stand: a page may be reviewed before it is published. Solid is done, hollow is ahead.
 */
export function ReviewRecord({ disease, locale }: { disease: Disease; locale: Locale }) {
  const t = translator(locale, 'disease');
  const article = translator(locale, 'article');
  const { review, publishedAt, updatedAt } = disease;
  const late = review?.overdue === true;
  const steps: (Omit<StepProps, 'iso'> & { iso: string | null | undefined })[] = [
    { label: t('record.published'), iso: publishedAt, state: 'done' },
    {
      label: article('review'),
      iso: review?.reviewedOn,
      state: 'done',
      children: review?.reviewer && (
        <p className="text-small text-ink-2">
          {review.reviewer.title
            ? article('person', { name: review.reviewer.name, title: review.reviewer.title })
            : review.reviewer.name}
        </p>
      ),
    },
    { label: article('updated'), iso: updatedAt, state: 'done' },
    {
      label: article('nextReview'),
      iso: review?.nextReview,
      state: late ? 'late' : 'ahead',
      children: late && <p className="font-semibold text-data">{article('reviewDue')}</p>,
    },
  ];
  const dated = steps.flatMap(({ iso, ...step }) => (iso ? [{ ...step, iso }] : []));
  return (
    <ol className="grid text-body md:auto-cols-fr md:grid-flow-col">
      {dated
        .toSorted((one, other) => Date.parse(one.iso) - Date.parse(other.iso))
        .map((step) => (
          <Step key={step.label} {...step} locale={locale} />
        ))}
    </ol>
  );
}
