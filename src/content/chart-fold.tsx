import { cva } from 'class-variance-authority';
import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** A cell of a chart's table. Words break before the table outgrows a page, numbers last of all. */
export const chartCell = cva('border-b py-2 align-top font-normal', {
  variants: {
    kind: { body: 'border-line', head: 'border-ink text-ink-3' },
    at: {
      start: 'pr-4 text-left wrap-anywhere',
      note: 'pr-4 text-left wrap-anywhere @min-[16rem]:wrap-break-word',
      value: 'pr-4 text-left wrap-anywhere @min-[16rem]:whitespace-nowrap',
      end: 'text-right wrap-anywhere @min-[16rem]:whitespace-nowrap',
    },
  },
  defaultVariants: { kind: 'body', at: 'start' },
});

/** The table of a chart, folded: for those who cannot see it, or want to copy its figures. */
export const ChartFold = ({
  caption,
  locale,
  children,
}: {
  caption: string;
  locale: Locale;
  children: ReactNode;
}) => (
  <details className="@container mt-4 text-note">
    <summary className="min-h-6 cursor-pointer text-brand">
      {translator(locale, 'trial')('chart.data')}
    </summary>
    <table className="mt-2 w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  </details>
);
