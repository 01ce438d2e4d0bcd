import { Fragment } from 'react';
import { markedPieces } from './marks.ts';
import { Powers } from './powers.tsx';

const TAGS = { text: Fragment, superscript: 'sup', subscript: 'sub' } as const;

interface Props {
  text: string;
  /** Language of a heading, whose lines end between words. It belongs into a `break-keep`. */
  heading?: string | undefined;
}

/** Plain text in which `10^6^` is shown as a superscript and `CO~2~` as a subscript. */
export const MarkedText = ({ text, heading }: Props) =>
  markedPieces(text).map((piece, index) => {
    const Tag = TAGS[piece.kind];
    return (
      <Tag key={index}>
        {piece.kind === 'text' ? <Powers text={piece.text} heading={heading} /> : piece.text}
      </Tag>
    );
  });
