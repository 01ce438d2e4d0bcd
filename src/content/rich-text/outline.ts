import { type LexicalNode, nodesOf, textOf } from './lexical.ts';

/** A heading that can be jumped to. */
export interface OutlineEntry {
  id: string;
  title: string;
  /** Short label of a part for the chips at the top. */
  chip: string;
  /** Number of the part (-01-), or null for a sub-heading. */
  number: number | null;
}

const isPart = (node: LexicalNode) =>
  node.type === 'block' && node.fields?.blockType === 'part' && !!node.fields.title;
const isHeading = (node: LexicalNode) => node.type === 'heading' && textOf(node).trim() !== '';

/**
 * Parts and headings of a body in their order, with the ids that the page gives them: by position,
 * so that they are the same in every language and whatever the heading says.
 */
export function outlineOf(body: unknown): OutlineEntry[] {
  let parts = 0;
  let headings = 0;
  return nodesOf(body).flatMap((node): OutlineEntry[] => {
    if (isPart(node)) {
      parts += 1;
      const title = String(node.fields?.title);
      const chip = String(node.fields?.chip || title);
      return [{ id: `part-${parts}`, title, chip, number: parts }];
    }
    if (!isHeading(node)) return [];
    headings += 1;
    const title = textOf(node).trim();
    return [{ id: `heading-${headings}`, title, chip: title, number: null }];
  });
}
