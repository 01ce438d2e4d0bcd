import { KeptText } from './kept-text.tsx';
import { MarkedText } from './marked-text.tsx';

const HAN = /\p{Script=Han}/u;

interface Props {
  text: string;
}

/** As `ShortText`, for a piece of one. It belongs into a `break-keep`. */
export const ShortPiece = ({ text }: Props) =>
  HAN.test(text) ? <MarkedText text={text} heading="zh" /> : <KeptText text={text} marked />;

/**
 * A label, a note or a caption. Its few lines are balanced and therefore end anywhere but at the
 * edge, where a word that is parted looks like a mistake: they end between words alone.
 */
export const ShortText = ({ text }: Props) =>
  HAN.test(text) ? (
    <span className="break-keep">
      <ShortPiece text={text} />
    </span>
  ) : (
    <ShortPiece text={text} />
  );
