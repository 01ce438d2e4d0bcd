import type { BlockContent, List } from 'mdast';
import { headingPlaces } from '#content/rich-text/headings.ts';
import { INLINE } from '#content/rich-text/inline-nodes.tsx';
import { itemsOf } from '#content/rich-text/list.tsx';
import { fieldText, type RichNode, readBody } from '#content/rich-text/read-body.ts';
import { heading, list, text } from './nodes.ts';
import { blockNodes, line } from './plain-block.ts';
import type { PlainContext } from './plain-context.ts';
import { inlineNodes } from './plain-inline.ts';

function listNodes(node: RichNode, context: PlainContext): List[] {
  const items = itemsOf(node).map((item): BlockContent[] => [
    ...line(inlineNodes(item.line, context)),
    ...item.lists.flatMap((inner) => listNodes(inner, context)),
  ]);
  const numbered = node.listType === 'number' || node.tag === 'ol';
  const start = Math.min(Math.max(node.start, 1), 9999);
  return items.length > 0 ? [list(items, numbered ? start : null)] : [];
}

const isLine = (node: RichNode): boolean => node.children.every(({ type }) => INLINE.has(type));

function bodyNode(node: RichNode, context: PlainContext): BlockContent[] {
  if (INLINE.has(node.type)) return line(inlineNodes([node], context));
  if (node.type === 'list') return listNodes(node, context);
  if (node.type === 'block') return blockNodes(node, context);
  const children = isLine(node)
    ? line(inlineNodes(node.children, context))
    : node.children.flatMap((child) => bodyNode(child, context));
  if (node.type !== 'quote' || children.length === 0) return children;
  return [{ type: 'blockquote', children }];
}

/**
 * A body as Markdown's tree: the same text as on the page, without anything that needs the page's
 * style, with absolute links.
 * @param topLevel of its headings: 3 where it stands below a heading of the document
 */
export function plainBody(
  body: unknown,
  context: PlainContext,
  topLevel: 2 | 3 = 2,
): BlockContent[] {
  const nodes = readBody(body);
  const places = headingPlaces(nodes, topLevel, '');
  return nodes.flatMap((node): BlockContent[] => {
    const place = places.get(node);
    if (!place) return bodyNode(node, context);
    const title =
      place.number === null
        ? inlineNodes(node.children, context)
        : [text(fieldText(node, 'title'))];
    return [heading(place.level, title)];
  });
}
