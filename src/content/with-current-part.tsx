import type { ReactNode } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-contents': React.HTMLAttributes<HTMLElement>;
    }
  }
}

interface Props {
  className: string;
  children: ReactNode;
}

/**
 * Links to parts of the page, of which the one being read is marked: by `enhance/contents.ts`, and
 * until that runs by the browser alone (`:target-current`).
 */
export const WithCurrentPart = ({ className, children }: Props) => (
  <x-contents className={className}>{children}</x-contents>
);
