import type { ReactNode } from 'react';
import { Lead } from './lead.tsx';
import { WordBreaks } from './word-breaks.tsx';
import { Wrap } from './wrap.tsx';

interface Props {
  title: string;
  /** Language of the title: where its lines may end depends on it. */
  locale: string;
  /** A short line above the title. */
  eyebrow?: string | undefined;
  lead?: string | undefined;
  children?: ReactNode;
}

/** The head of a page: its one h1 and what stands right below it. */
export const PageTitle = ({ title, locale, eyebrow, lead, children }: Props) => (
  <Wrap className="pt-12 pb-10 md:pt-20 md:pb-14">
    {eyebrow && <p className="mb-4 text-small text-ink-2">{eyebrow}</p>}
    <h1 className="max-w-[20em] text-h1 break-keep">
      <WordBreaks text={title} locale={locale} wide />
    </h1>
    {lead && <Lead text={lead} locale={locale} className="mt-5 max-w-[34em]" />}
    {children}
  </Wrap>
);
