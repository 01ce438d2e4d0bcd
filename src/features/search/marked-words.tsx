import { PieceBreaks } from '#ui/word-breaks.tsx';
import { highlight } from './highlight.ts';

interface Props {
  text: string;
  words: readonly string[];
  locale: string;
  /** A heading, whose lines end between words. */
  heading?: boolean;
}

/** A text in which the words that were asked for stand out. */
export const MarkedWords = ({ text, words, locale, heading = false }: Props) => {
  const plain = (piece: string) => (heading ? <PieceBreaks text={piece} locale={locale} /> : piece);
  return highlight(text, words).map((piece, index) =>
    piece.isHit ? (
      <mark key={index} className="rounded-s bg-brand-3/25 text-inherit">
        {plain(piece.text)}
      </mark>
    ) : (
      <span key={index}>{plain(piece.text)}</span>
    ),
  );
};
