import { Fragment } from 'react';
import { MarkedText } from './marked-text.tsx';
import { splitQuantities } from './quantities.ts';

interface Props {
  text: string;
  /** Typed without formats: `10^6^` is a superscript. */
  marked?: boolean;
}

/** Text in which a number is not parted from its unit at the end of a line. */
export const KeptText = ({ text, marked = false }: Props) => {
  const show = (piece: string) => (marked ? <MarkedText text={piece} /> : piece);
  return splitQuantities(text).map(({ text: piece, together }, index) =>
    together ? (
      <span key={index} className="nb">
        {show(piece)}
      </span>
    ) : (
      <Fragment key={index}>{show(piece)}</Fragment>
    ),
  );
};
