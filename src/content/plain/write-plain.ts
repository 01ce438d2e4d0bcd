import { toHtml } from 'hast-util-to-html';
import type { BlockContent, PhrasingContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { root } from './nodes.ts';

const inline = (nodes: PhrasingContent[], before: string): Handle =>
  function shifted(_node, _parent, state, info) {
    return before + state.containerPhrasing({ type: 'paragraph', children: nodes }, info);
  };

/** `10^6`: Markdown has no raised text, and the sign is read without one. */
const superscript: Handle = (node, parent, state, info) => {
  const [first] = node.children;
  const isCitation = /^\[/.test(first?.value ?? '');
  return inline(node.children, isCitation ? '' : '^')(node, parent, state, info);
};
const subscript: Handle = (node, parent, state, info) =>
  inline(node.children, '')(node, parent, state, info);

/** CommonMark with GitHub's tables. What looks like markup in a text is escaped by the library. */
export const writeMarkdown = (nodes: BlockContent[]): string =>
  toMarkdown(root(nodes), {
    bullet: '-',
    rule: '-',
    incrementListMarker: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: { superscript, subscript },
  });

/** HTML without classes, ids and styles, for feed readers. */
export const writeHtml = (nodes: BlockContent[]): string =>
  // A CDATA section ends at this sign, and the feed writer only minds the first.
  toHtml(toHast(root(nodes))).replaceAll(']]>', ']]&gt;');
