import { Fragment } from 'react';
import { markedPieces } from './marks.ts';

const TAGS = { text: Fragment, superscript: 'sup', subscript: 'sub' } as const;

/** Plain text in which `10^6^` is shown as a superscript and `CO~2~` as a subscript. */
export const MarkedText = ({ text }: { text: string }) =>
  markedPieces(text).map((piece, index) => {
    const Tag = TAGS[piece.kind];
    return <Tag key={index}>{piece.text}</Tag>;
  });
