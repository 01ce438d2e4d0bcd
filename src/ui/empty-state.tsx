import type { ReactNode } from 'react';
import { EmptySphere } from './empty-sphere.tsx';

/** An empty list: the drawing, what it means, and the ways on. */
export const EmptyState = ({ text, children }: { text: string; children?: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-10 gap-y-6 border-t border-ink pt-10 md:grid-cols-[10rem_minmax(0,1fr)]">
    <EmptySphere className="w-28 md:w-40" />
    <div>
      <p className="max-w-[30em] text-lead text-ink-2">{text}</p>
      {children}
    </div>
  </div>
);
