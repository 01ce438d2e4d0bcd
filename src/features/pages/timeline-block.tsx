import { TimeLine } from '#ui/time-line.tsx';
import type { BlockProps } from './block.ts';
import { BlockSection } from './block-section.tsx';

export const TimelineBlock = ({ block, id }: BlockProps<'timeline'>) => (
  <BlockSection id={id} title={block.title}>
    <TimeLine items={block.items ?? []} />
  </BlockSection>
);
