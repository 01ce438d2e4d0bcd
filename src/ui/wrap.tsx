import type { ReactNode } from 'react';

/** The page's measure: 1200 px of text with gutters of 20 and 40 px. */
export const Wrap = ({ children, className = '' }: { children: ReactNode; className?: string }) => (
  <div className={`mx-auto w-full max-w-[80rem] px-5 md:px-10 ${className}`}>{children}</div>
);
