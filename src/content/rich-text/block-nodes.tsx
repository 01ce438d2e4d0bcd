import { Callout } from './callout.tsx';
import { ChartBlock } from './chart-block.tsx';
import type { RichContext } from './context.ts';
import { FigureBlock } from './figure-block.tsx';
import { INLINE, InlineNodes } from './inline-nodes.tsx';
import { List } from './list.tsx';
import { fieldText, type RichNode } from './read-body.ts';
import { reportUnknown } from './report-unknown.ts';
import { TrialsBlock } from './trials-block.tsx';

interface Props {
  node: RichNode;
  context: RichContext;
}

const Block = ({ node, context }: Props) => {
  const blockType = fieldText(node, 'blockType');
  switch (blockType) {
    case 'figure':
      return <FigureBlock node={node} context={context} />;
    case 'callout':
      return <Callout node={node} context={context} />;
    case 'trialTable':
      return <TrialsBlock node={node} context={context} />;
    case 'chart':
      return <ChartBlock node={node} context={context} />;
    default:
      // A part without a title has nothing to show; a part inside a quote is no part.
      if (blockType !== 'part') reportUnknown(`block ${blockType}`);
      return null;
  }
};

const isLine = (node: RichNode): boolean => node.children.every(({ type }) => INLINE.has(type));

const Line = ({ node, context }: Props) =>
  node.children.length > 0 && (
    <p>
      <InlineNodes nodes={node.children} context={context} />
    </p>
  );

/** A node that stands for itself: paragraph, list, quotation or block. */
function BlockNode({ node, context }: Props) {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return <Line node={node} context={context} />;
    case 'list':
      return <List node={node} context={context} />;
    case 'block':
      return <Block node={node} context={context} />;
    case 'quote':
      return (
        <blockquote>
          {isLine(node) ? (
            <Line node={node} context={context} />
          ) : (
            <BlockNodes nodes={node.children} context={context} />
          )}
        </blockquote>
      );
    default:
      if (INLINE.has(node.type))
        return (
          <p>
            <InlineNodes nodes={[node]} context={context} />
          </p>
        );
      reportUnknown(node.type);
      if (isLine(node)) return <Line node={node} context={context} />;
      return <BlockNodes nodes={node.children} context={context} />;
  }
}

/** Nodes of a body one below the other, without headings that can be jumped to. */
export const BlockNodes = ({
  nodes,
  context,
}: {
  nodes: readonly RichNode[];
  context: RichContext;
}) => nodes.map((node, index) => <BlockNode key={index} node={node} context={context} />);
