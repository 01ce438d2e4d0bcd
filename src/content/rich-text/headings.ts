import { textOf } from './lexical.ts';
import type { RichNode } from './read-body.ts';

export const isPart = (node: RichNode): boolean =>
  node.type === 'block' && node.fields.blockType === 'part' && !!node.fields.title;

/** Id and level of the headings of a body, by node. */
export interface HeadingPlace {
  id: string;
  level: 2 | 3;
  /** Number of the part, or null for a heading without number. */
  number: number | null;
}

/**
 * Places of the headings at the top level of a body, with the ids of `outlineOf`. A sub-heading
 * before any heading of the first level takes that level, so that none is skipped.
 * @param top level of parts and `h2`: 3 where the body stands below an `h2` of the page
 * @param prefix of the ids, where a page has several bodies
 */
export function headingPlaces(
  nodes: readonly RichNode[],
  top: 2 | 3,
  prefix: string,
): Map<RichNode, HeadingPlace> {
  const places = new Map<RichNode, HeadingPlace>();
  let parts = 0;
  let headings = 0;
  let topSeen = false;
  for (const node of nodes) {
    const part = isPart(node);
    if (!part && (node.type !== 'heading' || textOf(node).trim() === '')) continue;
    const isTop = part || !topSeen || node.tag === 'h1' || node.tag === 'h2';
    topSeen = true;
    if (part) parts += 1;
    else headings += 1;
    places.set(node, {
      id: prefix + (part ? `part-${parts}` : `heading-${headings}`),
      level: isTop ? top : 3,
      number: part ? parts : null,
    });
  }
  return places;
}
