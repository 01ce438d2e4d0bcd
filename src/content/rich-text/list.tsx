import type { RichContext } from './context.ts';
import { InlineNodes } from './inline-nodes.tsx';
import type { RichNode } from './read-body.ts';

interface Item {
  line: RichNode[];
  lists: RichNode[];
}

const isList = (node: RichNode) => node.type === 'list';

/**
 * The editor keeps a nested list in an item of its own, beside the item that it belongs to; in HTML
 * it stands inside that item.
 */
export function itemsOf(list: RichNode): Item[] {
  const items: Item[] = [];
  for (const { type, children, ...rest } of list.children) {
    const line = type === 'listitem' ? children.filter((child) => !isList(child)) : [];
    if (type !== 'listitem') line.push({ type, children, ...rest });
    const lists = type === 'listitem' ? children.filter(isList) : [];
    const before = items.at(-1);
    if (line.length === 0 && before) before.lists.push(...lists);
    else items.push({ line, lists });
  }
  return items;
}

/** A list with the lists inside it. */
export function List({ node, context }: { node: RichNode; context: RichContext }) {
  const items = itemsOf(node).map((item, index) => (
    <li key={index}>
      <InlineNodes nodes={item.line} context={context} />
      {item.lists.map((inner, at) => (
        <List key={at} node={inner} context={context} />
      ))}
    </li>
  ));
  if (items.length === 0) return null;
  const numbered = node.listType === 'number' || node.tag === 'ol';
  if (!numbered) return <ul>{items}</ul>;
  return <ol {...(node.start === 1 ? {} : { start: node.start })}>{items}</ol>;
}
