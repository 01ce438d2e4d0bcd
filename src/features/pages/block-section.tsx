import type { ReactNode } from 'react';
import { Section } from '#ui/section.tsx';
import { Wrap } from '#ui/wrap.tsx';

interface Props {
  id: string;
  title: string | null | undefined;
  children: ReactNode;
}

/** A block in a bay of its own; one without a title is no section, for it could not be named. */
export const BlockSection = ({ id, title, children }: Props) =>
  title ? (
    <Section id={id} title={title}>
      {children}
    </Section>
  ) : (
    <div className="border-t border-line py-16 md:py-24">
      <Wrap>{children}</Wrap>
    </div>
  );
