import type { ReactNode } from 'react';
import { Wrap } from './wrap.tsx';

interface Props {
  title: string;
  /** A short line above the title. */
  eyebrow?: string | undefined;
  lead?: string | undefined;
  children?: ReactNode;
}

/** The head of a page: its one h1 and what stands right below it. */
export const PageTitle = ({ title, eyebrow, lead, children }: Props) => (
  <Wrap className="pt-12 pb-10 md:pt-20 md:pb-14">
    {eyebrow && <p className="mb-4 text-small text-ink-2">{eyebrow}</p>}
    <h1 className="max-w-[20em] text-h1 break-keep">{title}</h1>
    {lead && <p className="mt-5 max-w-[34em] text-lead text-ink-2">{lead}</p>}
    {children}
  </Wrap>
);
