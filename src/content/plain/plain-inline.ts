import type { PhrasingContent } from 'mdast';
import { isLink } from '#content/rich-text/citation-counter.ts';
import { inlinePieces } from '#content/rich-text/inline-pieces.ts';
import { linkTarget } from '#content/rich-text/link-target.ts';
import type { RichNode } from '#content/rich-text/read-body.ts';
import { markedPieces } from '#ui/marks.ts';
import { link, lowered, raised, strong, text } from './nodes.ts';
import { absolute, type PlainContext } from './plain-context.ts';

const BOLD = 1;
const SUBSCRIPT = 32;
const SUPERSCRIPT = 64;
const NO_NUMBERS: ReadonlySet<number> = new Set();

const isShown = (node: PhrasingContent): boolean => !('value' in node) || node.value !== '';

/** Text with citations, registry numbers and DOIs; `write` makes a node of what is left. */
const pieces = (
  value: string,
  numbers: ReadonlySet<number>,
  write: (value: string) => PhrasingContent[],
): PhrasingContent[] =>
  inlinePieces(value, numbers)
    .flatMap((piece): PhrasingContent[] => {
      if (piece.kind === 'text') return write(piece.text);
      if (piece.kind === 'link') return [link(piece.href, [text(piece.text)])];
      return [raised(piece.parts.map((part) => part.text).join(''))];
    })
    .filter(isShown);

const shift = { text, superscript: raised, subscript: lowered };

/** A field of a block: plain text with marks such as `10^6^`. */
export const fieldNodes = (value: string, { numbers }: PlainContext): PhrasingContent[] =>
  pieces(value, numbers, (plain) =>
    markedPieces(plain).map((piece) => shift[piece.kind](piece.text)),
  );

/** Text that cites nothing, such as an entry of the reference list. */
export const linkedText = (value: string): PhrasingContent[] =>
  pieces(value, NO_NUMBERS, (plain) => [text(plain)]);

function textNodes(node: RichNode, numbers: ReadonlySet<number>): PhrasingContent[] {
  const value = node.text ?? '';
  if (node.format & SUPERSCRIPT) return [raised(value)];
  if (node.format & SUBSCRIPT) return [lowered(value)];
  const content = pieces(value, numbers, (plain) => [text(plain)]);
  return node.format & BOLD && value.trim() ? [strong(content)] : content;
}

/** A line of a body: text with its formats and links. Unknown nodes give their text. */
export function inlineNodes(nodes: readonly RichNode[], context: PlainContext): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return textNodes(node, context.numbers);
    if (node.type === 'linebreak') return [{ type: 'break' }];
    if (node.type === 'tab') return [text(' ')];
    if (!isLink(node)) return inlineNodes(node.children, context);
    // Inside a link there are no further links.
    const label = inlineNodes(node.children, { ...context, numbers: NO_NUMBERS });
    const flat = label.flatMap((child) => (child.type === 'link' ? child.children : [child]));
    const target = linkTarget(node.fields, context.locale);
    const href = target && absolute(target.href, context);
    return href ? [link(href, flat)] : flat;
  });
}
