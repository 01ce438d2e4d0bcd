import type { ReactNode } from 'react';
import { Wrap } from '#ui/wrap.tsx';

/** Running text at the measure of an article. */
export const TextBlock = ({ children }: { children: ReactNode }) => (
  <div className="border-t border-line py-12 md:py-20">
    <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-12">
      <div className="max-w-[38em] lg:col-span-8 lg:col-start-5 [&>.rich-text>:first-child]:mt-0!">
        {children}
      </div>
    </Wrap>
  </div>
);
