import type { ReactNode } from 'react';

/** A small rounded link, one of several. */
export const Chip = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    href={href}
    className="inline-flex min-h-10 items-center rounded-chip border border-line-2 px-4 py-1 text-small leading-normal text-ink no-underline transition-colors hover:border-brand hover:bg-paper-2"
  >
    {children}
  </a>
);
