import type { Reference } from '#content/references.ts';
import type { Locale } from '#i18n/locales.ts';
import { BlockNodes } from './block-nodes.tsx';
import { CitationCounter } from './citation-counter.ts';
import type { RichContext } from './context.ts';
import { type HeadingPlace, headingPlaces } from './headings.ts';
import { InlineNodes } from './inline-nodes.tsx';
import { PartHeading } from './part-heading.tsx';
import { fieldText, type RichNode, readBody } from './read-body.ts';

interface Props {
  /** Lexical JSON as it is stored; whatever it is, rendering does not throw. */
  body: unknown;
  locale: Locale;
  /** The list that the body cites. Without it, `[2]` stays text. */
  references?: readonly Reference[];
  /** The citations of the page; needed where a page has several bodies or a reference list. */
  citations?: CitationCounter;
  /** Put before the ids of headings, where a page has several bodies. */
  idPrefix?: string;
  /** Level of the highest headings: 3 where the body stands below an `h2`. */
  topLevel?: 2 | 3;
}

const Heading = ({ node, place, context }: HeadingProps) => {
  const { id, level, number } = place;
  if (number !== null)
    return <PartHeading id={id} number={number} title={fieldText(node, 'title')} level={level} />;
  const Tag = `h${level}` as const;
  return (
    <Tag id={id}>
      <InlineNodes nodes={node.children} context={context} />
    </Tag>
  );
};

interface HeadingProps {
  node: RichNode;
  place: HeadingPlace;
  context: RichContext;
}

/** A body: text, headings and the blocks of the editor, with citations that lead to the list. */
export function RichText({
  body,
  locale,
  references = [],
  citations = new CitationCounter(),
  idPrefix = '',
  topLevel = 2,
}: Props) {
  const nodes = readBody(body);
  citations.read(nodes, references);
  const context: RichContext = { locale, citations };
  const places = headingPlaces(nodes, topLevel, idPrefix);
  return (
    <div className="rich-text">
      {nodes.map((node, index) => {
        const place = places.get(node);
        return place ? (
          <Heading key={index} node={node} place={place} context={context} />
        ) : (
          <BlockNodes key={index} nodes={[node]} context={context} />
        );
      })}
    </div>
  );
}
