import type { ReactNode } from 'react';

/** A link that leads on from a section. The arrow is a drawing: it is not read out. */
export const ArrowLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    href={href}
    className="inline-flex min-h-11 items-center gap-2 text-small underline decoration-brand-3/60 underline-offset-8 transition-colors hover:decoration-current"
  >
    {children}
    <svg aria-hidden="true" viewBox="0 0 16 10" className="h-2.5 w-4 shrink-0">
      <path className="fill-none stroke-current" strokeWidth="1.2" d="M0 5h14.5M10.5 1l4 4-4 4" />
    </svg>
  </a>
);
