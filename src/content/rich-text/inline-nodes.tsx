import { Fragment, type ReactNode } from 'react';
import { isLink } from './citation-counter.ts';
import { CitedText } from './cited-text.tsx';
import type { RichContext } from './context.ts';
import { linkTarget } from './link-target.ts';
import type { RichNode } from './read-body.ts';
import { reportUnknown } from './report-unknown.ts';

const BOLD = 1;
const SUBSCRIPT = 32;
const SUPERSCRIPT = 64;

export const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink']);

const Text = ({ node, context }: { node: RichNode; context: RichContext }) => {
  let content: ReactNode = (
    <CitedText pieces={context.citations.piecesOf(node)} locale={context.locale} />
  );
  if (node.format & SUBSCRIPT) content = <sub>{content}</sub>;
  if (node.format & SUPERSCRIPT) content = <sup>{content}</sup>;
  return node.format & BOLD ? <strong>{content}</strong> : content;
};

function Link({ node, context }: { node: RichNode; context: RichContext }) {
  const target = linkTarget(node.fields, context.locale);
  const label = <InlineNodes nodes={node.children} context={context} inLink />;
  if (!target) return label;
  const newTab = target.external && node.fields.newTab === true;
  return (
    <a
      href={target.href}
      {...(target.external ? { rel: 'noopener' } : {})}
      {...(newTab ? { target: '_blank' } : {})}
    >
      {label}
    </a>
  );
}

interface Props {
  nodes: readonly RichNode[];
  context: RichContext;
  inLink?: boolean;
}

/** Text with its formats and links. What is no part of a line is shown as its text. */
export const InlineNodes = ({ nodes, context, inLink = false }: Props) =>
  nodes.map((node, index) => {
    if (node.type === 'text') return <Text key={index} node={node} context={context} />;
    if (node.type === 'linebreak') return <br key={index} />;
    if (node.type === 'tab') return <Fragment key={index}> </Fragment>;
    if (isLink(node) && !inLink) return <Link key={index} node={node} context={context} />;
    if (!INLINE.has(node.type)) reportUnknown(`${node.type} in a line`);
    return <InlineNodes key={index} nodes={node.children} context={context} inLink={inLink} />;
  });
