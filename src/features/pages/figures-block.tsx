import { FigureList } from '#ui/figure-list.tsx';
import type { BlockProps } from './block.ts';
import { BlockSection } from './block-section.tsx';

export const FiguresBlock = ({ block, id }: BlockProps<'figures'>) => (
  <BlockSection id={id} title={block.title}>
    <FigureList items={block.items ?? []} />
  </BlockSection>
);
