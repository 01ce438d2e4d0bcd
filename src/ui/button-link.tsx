import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';

export const button = cva(
  'inline-flex min-h-11 items-center justify-center rounded-s px-6 py-2 font-medium no-underline transition-colors',
  {
    variants: {
      tone: {
        solid: 'bg-brand text-paper hover:bg-brand-2 forced-colors:border forced-colors:bg-paper',
        outline: 'border border-line-2 text-brand hover:border-brand',
        onBand:
          'bg-on-band text-band hover:bg-on-band/90 forced-colors:border forced-colors:bg-paper',
      },
    },
    defaultVariants: { tone: 'solid' },
  },
);

interface Props extends VariantProps<typeof button> {
  href: string;
  children: ReactNode;
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export const ButtonLink = ({ href, tone, children }: Props) => (
  <a href={href} className={button({ tone })}>
    {children}
  </a>
);
