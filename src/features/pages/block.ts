import type { PageBlock } from './queries.ts';

/** A block of one kind, as its component takes it. */
export interface BlockProps<Kind extends PageBlock['blockType']> {
  block: Extract<PageBlock, { blockType: Kind }>;
  /** Unique on the page: ids of headings start with it. */
  id: string;
}
