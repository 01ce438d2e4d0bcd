import type { ReactNode } from 'react';
import type { BlockProps } from './block.ts';
import { BlockSection } from './block-section.tsx';

interface Props extends BlockProps<'facilities'> {
  /** The list itself, which is the company's. */
  facilities: ReactNode;
}

export const FacilitiesBlock = ({ block, id, facilities }: Props) => (
  <BlockSection id={id} title={block.title}>
    {facilities}
  </BlockSection>
);
