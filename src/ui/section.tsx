import type { ReactNode } from 'react';
import { Wrap } from './wrap.tsx';

interface Props {
  /** Id of the heading, which names the section. */
  id: string;
  title: string;
  /** A statement beside the title. */
  lead?: string | undefined;
  /** Running text beside the title, in the place of a statement. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A bay of a page: a hairline, a title with its statement, then whatever it holds. */
export const Section = ({ id, title, lead, aside, children }: Props) => (
  <section aria-labelledby={id} className="border-t border-line py-16 md:py-24">
    <Wrap>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-12">
        <h2 id={id} className="text-h2 lg:col-span-4">
          {title}
        </h2>
        {lead && <p className="max-w-[36em] text-h3 leading-[1.65] lg:col-span-8">{lead}</p>}
        {aside && <div className="max-w-[38em] lg:col-span-8">{aside}</div>}
      </div>
      {children && <div className="mt-10 md:mt-14">{children}</div>}
    </Wrap>
  </section>
);
